import type { Config } from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import remarkCjkFriendly from 'remark-cjk-friendly';
import lab from './lab.config';
import { prismTheme } from './src/css/prismTheme';
import { parseLab } from './src/domain/lab/parseLab';

const config: Config = {
  title: 'GPU Docker, offline',
  tagline: 'GPU work in Docker on a lab server that has no internet',
  favicon: 'img/favicon.svg',
  url: 'http://localhost:3000',
  baseUrl: '/',
  trailingSlash: true,
  future: { v4: true },
  // v4's own namespace is made of the base URL, which differs by language: theme
  // and profile would not follow the reader from / to /zh/.
  storage: { namespace: 'gpu-docker-guide' },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    // The examples' README.md are CommonMark, as everywhere; pages are .mdx.
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
  // Validated here, so that a wrong lab file stops the build with the field's name.
  customFields: { lab: parseLab(lab) },
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
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
    './src/plugins/pageChunks.ts',
    './src/plugins/oneLanguage/index.ts',
    './src/plugins/examples/index.ts',
  ],
  themeConfig: {
    navbar: {
      title: 'GPU Docker, offline',
      logo: { alt: '', src: 'img/logo.svg', width: 26, height: 26 },
      items: [
        {
          type: 'docSidebar',
          sidebarId: 'guide',
          label: 'Guide',
          position: 'left',
        },
        { to: '/examples/', label: 'Examples', position: 'left' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      links: [
        { label: 'How this guide is built', to: '/contributing/architecture/' },
      ],
      copyright:
        'Everything here comes from this host: no page asks another one for anything.',
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
};

export default config;
