import type { Config } from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { readLab } from './scripts/lab/readLab';
import { prismTheme } from './src/css/prismTheme';
import type { Lab } from './src/data/schema/lab';
import { steps } from './src/data/steps';
import { offerScript } from './src/domain/locale/offerScript';
import { pagesOfKind } from './src/plugins/pagesOfKind';

/** Docusaurus loads this file once per language and says which one. */
const locale = process.env['DOCUSAURUS_CURRENT_LOCALE'] === 'zh' ? 'zh' : 'en';

/** The pages of the path, to mark the current section in the navigation bar. */
const pathPages = [
  '/start/overview/',
  '/start/log-in/',
  ...steps.map(({ path }) => path),
].join('|');

export const configOf = (lab: Lab): Config => ({
  title: lab.title[locale],
  favicon: 'img/favicon.svg',
  url: lab.url,
  baseUrl: lab.baseUrl,
  trailingSlash: true,
  future: { v4: true },
  // v4's own namespace derives from the base URL, which differs by language: theme and
  // profile would not follow the reader from / to /zh/.
  storage: { namespace: 'gpu-docker-guide' },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    // The examples' README.md files are CommonMark; pages are .mdx.
    format: 'detect',
    hooks: {
      onBrokenMarkdownLinks: 'throw',
      onBrokenMarkdownImages: 'throw',
    },
  },
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'zh'],
    localeConfigs: {
      en: { label: 'English', htmlLang: 'en' },
      zh: { label: '中文', htmlLang: 'zh-CN' },
    },
  },
  customFields: { lab },
  headTags: [{ tagName: 'script', attributes: {}, innerHTML: offerScript }],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          sidebarItemsGenerator: pagesOfKind,
          remarkPlugins: [remarkCjkFriendly],
        },
        blog: false,
        theme: {
          customCss: [
            './src/css/custom.css',
            './src/css/prose.css',
            './src/css/theme.css',
            './src/css/code.css',
            './src/css/print.css',
          ],
        },
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    './src/plugins/slimPrism.ts',
    './src/plugins/slimApp/index.ts',
    './src/plugins/pageChunks.ts',
    './src/plugins/earlyScripts/index.ts',
    './src/plugins/oneLanguage/index.ts',
    './src/plugins/examples/index.ts',
    './src/plugins/browserDockerfileAst.ts',
    './src/plugins/rules/index.ts',
    './src/plugins/search/index.ts',
    './src/plugins/builtPages/index.ts',
    './src/plugins/folderHistory/index.ts',
    // The errors used to be on one page per phase. Anchors stay the same: #no-space.
    [
      '@docusaurus/plugin-client-redirects',
      {
        redirects: [
          {
            from: [
              'build',
              'client',
              'gpu',
              'inside',
              'remote',
              'run',
              'transfer',
            ].map((phase) => `/troubleshoot/${phase}-errors/`),
            to: '/troubleshoot/errors/',
          },
        ],
      },
    ],
  ],
  themeConfig: {
    metadata: [{ property: 'og:site_name', content: lab.title[locale] }],
    navbar: {
      items: [
        {
          to: '/start/overview/',
          label: 'Path',
          position: 'left',
          activeBaseRegex: pathPages,
        },
        { type: 'custom-tools', position: 'left' },
        { to: '/guide/', label: 'Guide', position: 'left' },
        { to: '/examples/', label: 'Examples', position: 'left' },
        {
          to: '/troubleshoot/errors/',
          label: 'Troubleshoot',
          position: 'left',
          activeBasePath: 'troubleshoot',
        },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      links: [{ label: 'Contributing', to: '/contributing/architecture/' }],
      copyright:
        'This site is self-contained: it makes no requests to other hosts.',
    },
    colorMode: { respectPrefersColorScheme: true },
    prism: {
      theme: prismTheme,
      additionalLanguages: [
        'bash',
        'docker',
        'powershell',
        'batch',
        'json',
        'yaml',
        'python',
        'r',
        'ini',
        'toml',
        'diff',
      ],
    },
  } satisfies Preset.ThemeConfig,
});

/** An invalid lab file stops the build with the path of each invalid field. */
export default async function config(): Promise<Config> {
  return configOf(await readLab());
}
