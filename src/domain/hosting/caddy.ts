import { siteCache } from '../../data/siteHeaders';
import { headersOf, type HostedSite } from './site';

/** Directives for a site block of Caddy 2. */
export function caddyConfig(site: HostedSite): string {
  const { base, folder } = site;
  const headers = headersOf(site).map(
    ([name, value]) => `    ${name} "${value}"`,
  );
  return `# Import this file in a site block.
${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base}\n`}handle_path ${base}* {
  root * ${folder}
  header {
${headers.join('\n')}
  }
  @assets path /assets/* /zh/assets/*
  header @assets Cache-Control "${siteCache.assets}"
  @others not path /assets/* /zh/assets/*
  header @others Cache-Control "${siteCache.others}"
  file_server {
    precompressed br gzip
  }
}
handle_errors {
  root * ${folder}
  @chinese expression \`{http.request.orig_uri.path}.startsWith("${base}zh/")\`
  rewrite @chinese /zh/404.html
  @english expression \`!{http.request.orig_uri.path}.startsWith("${base}zh/")\`
  rewrite @english /404.html
  header Cache-Control "${siteCache.others}"
  file_server
}
`;
}
