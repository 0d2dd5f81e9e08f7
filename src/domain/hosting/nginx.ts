import { headersOf, type HostedSite } from './site';

/**
 * Locations for a `server { }` block of nginx. The inner blocks add no header of
 * their own: they would forget those of the outer one
 * (https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header).
 * `expires` counts as none; -1 stands for `no-cache`.
 */
export function nginxConfig(site: HostedSite): string {
  const { base, folder } = site;
  const headers = headersOf(site).map(
    ([name, value]) => `  add_header ${name} "${value}" always;\n`,
  );
  return `# Include this file in a server { } block.
${withSlash(base)}location ${base} {
  alias ${folder}/;
  index index.html;
  error_page 404 ${base}404.html;
${headers.join('')}  expires -1;
  charset utf-8;
  gzip_static on;
  gzip_vary on;
  # Behind a proxy, nginx knows neither the name nor the port that readers use.
  absolute_redirect off;

  # The names of these files change with their content.
  location ${base}assets/ {
    expires 1y;
  }
${manifest(base)}  location ${base}zh/ {
    error_page 404 ${base}zh/404.html;
    location ${base}zh/assets/ {
      expires 1y;
    }
  }
${manifest(`${base}zh/`)}}
`;
}

/** The site's address without its last slash. */
const withSlash = (base: string): string =>
  base === '/'
    ? ''
    : `location = ${base.slice(0, -1)} {
  absolute_redirect off;
  return 301 ${base};
}
`;

/** nginx has no type for this ending: https://github.com/nginx/nginx/blob/master/conf/mime.types */
const manifest = (base: string): string =>
  `  location = ${base}manifest.webmanifest {
    types {}
    default_type application/manifest+json;
  }
`;
