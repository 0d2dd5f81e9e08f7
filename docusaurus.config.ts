import type { Config } from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import remarkCjkFriendly from 'remark-cjk-friendly';
import lab from './lab.config';
import { prismTheme } from './src/css/prismTheme';
import { parseLab } from './src/domain/lab/parseLab';

const config: Config = {
  title: 'GPU Docker, offline',
  tagline: 'GPU work in Docker on a lab server that has no internet',
  url: 'http://localhost:3000',
  baseUrl: '/',
  trailingSlash: true,
  future: { v4: true },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
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
          customCss: ['./src/css/custom.css', './src/css/code.css'],
        },
      } satisfies Preset.Options,
    ],
  ],
  plugins: ['./src/plugins/slimPrism.ts'],
  themeConfig: {
    navbar: {
      title: 'GPU Docker, offline',
      items: [{ type: 'localeDropdown', position: 'right' }],
    },
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
