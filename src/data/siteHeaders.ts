import type { Localized, Sourced } from './schema/text';

/** A header that a web server sends with every file of the site. */
type SiteHeader = Sourced & {
  readonly name: string;
  /** `{policy}` is the policy that is also in the pages. */
  readonly value: string;
  readonly why: Localized;
};

const mdn =
  'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers';

/** Meta elements in the pages say what they can; `frame-ancestors` and nosniff only a server can. */
export const siteHeaders: readonly SiteHeader[] = [
  {
    name: 'Content-Security-Policy',
    value: "{policy}; frame-ancestors 'none'",
    why: {
      en: 'The pages load only their own files, and no other site shows them in a frame.',
      zh: '页面只加载本站的文件，其他网站不能用框架嵌入这些页面。',
    },
    source: `${mdn}/Content-Security-Policy/frame-ancestors`,
    checked: '2026-11-27',
  },
  {
    name: 'Referrer-Policy',
    value: 'same-origin',
    why: {
      en: 'Addresses with what you chose in a form aren’t sent to other sites.',
      zh: '地址里带有表单的选项，不会发给其他网站。',
    },
    source: `${mdn}/Referrer-Policy`,
    checked: '2026-11-27',
  },
  {
    name: 'X-Content-Type-Options',
    value: 'nosniff',
    why: {
      en: 'The browser takes a file for what the server says it is.',
      zh: '浏览器按服务器声明的类型处理文件。',
    },
    source: `${mdn}/X-Content-Type-Options`,
    checked: '2026-11-27',
  },
];

/** How long browsers keep files: those below `assets/` have a hash of their content in the name. */
export const siteCache = {
  assets: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const;

/** Files that are also there compressed, with their types. */
export const compressedTypes = [
  { ending: 'html', type: 'text/html; charset=utf-8' },
  { ending: 'css', type: 'text/css; charset=utf-8' },
  { ending: 'js', type: 'text/javascript; charset=utf-8' },
  { ending: 'json', type: 'application/json' },
  { ending: 'svg', type: 'image/svg+xml' },
  { ending: 'xml', type: 'application/xml' },
  { ending: 'webmanifest', type: 'application/manifest+json' },
] as const;
