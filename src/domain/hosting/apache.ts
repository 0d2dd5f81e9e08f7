import { compressedTypes, siteCache } from '../../data/siteHeaders';
import { headersOf, type HostedSite } from './site';

/** Directives for the server or a virtual host of Apache 2.4. */
export function apacheConfig(site: HostedSite): string {
  const { base, folder } = site;
  const lines = [
    '# a2enmod headers rewrite',
    ...(base === '/'
      ? []
      : [`RedirectMatch "^${base.slice(0, -1)}$" "${base}"`]),
    `Alias "${base}" "${folder}/"`,
    `<Directory "${folder}">`,
    ...[
      'Require all granted',
      'Options FollowSymLinks',
      'AllowOverride None',
      'DirectoryIndex index.html',
      'AddDefaultCharset utf-8',
      ...headersOf(site).map(
        ([name, value]) => `Header always set ${name} "${value}"`,
      ),
      `Header set Cache-Control "${siteCache.others}"`,
      '# The compressed file is there already.',
      'SetEnv no-gzip 1',
      'SetEnv no-brotli 1',
      'Header append Vary Accept-Encoding',
      'RewriteEngine On',
      `RewriteBase "${base}"`,
      ...encodings.flatMap(rewrite),
    ].map(indent),
    '</Directory>',
    ...encodings.flatMap(({ ending, name }) =>
      compressedTypes.flatMap(({ ending: of, type }) => [
        `<FilesMatch "\\.${of}\\.${ending}$">`,
        `  ForceType "${type}"`,
        `  Header set Content-Encoding ${name}`,
        '</FilesMatch>',
      ]),
    ),
    `<DirectoryMatch "^${folder}/(zh/)?assets/">`,
    `  Header set Cache-Control "${siteCache.assets}"`,
    '</DirectoryMatch>',
    ...notFound(base, ''),
    ...notFound(base, 'zh/'),
    '',
  ];
  return lines.join('\n');
}

const indent = (line: string): string => `  ${line}`;

const encodings = [
  { name: 'br', ending: 'br' },
  { name: 'gzip', ending: 'gz' },
] as const;

const rewrite = ({
  name,
  ending,
}: (typeof encodings)[number]): readonly string[] => [
  `RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b`,
  `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
  `RewriteRule ^(.+)$ $1.${ending} [L]`,
];

const notFound = (base: string, language: string): readonly string[] => [
  `<Location "${base}${language}">`,
  `  ErrorDocument 404 ${base}${language}404.html`,
  '</Location>',
];
