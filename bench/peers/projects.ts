import type { Kind } from '../pages';
import type { PageText } from './pageText';

type Texts = Readonly<Record<Kind, PageText>>;

/** A site of another generator: what to install, what to write, and how to build it. */
export type Project = {
  /** Packages with their exact versions. */
  readonly packages: Readonly<Record<string, string>>;
  /** Files by their path. */
  readonly files: (texts: Texts) => Readonly<Record<string, string>>;
  /** The generator's own command. */
  readonly build: readonly string[];
  /** The folder of the built site. */
  readonly built: string;
};

/** Each as its template creates it, with search and a dark theme. */
export const projects: Readonly<Record<string, Project>> = {
  vitepress: {
    packages: { vitepress: '1.6.4', vue: '3.5.45' },
    files: (texts) => ({
      ...written(texts, (kind) => `docs/${folder(kind)}index.md`),
      'docs/.vitepress/config.mjs': `export default ${JSON.stringify({
        title: 'Guide',
        themeConfig: {
          search: { provider: 'local' },
          sidebar: sidebar(texts).map(({ title, path }) => ({
            text: title,
            link: path,
          })),
        },
      })};`,
    }),
    build: ['vitepress', 'build', 'docs'],
    built: 'docs/.vitepress/dist',
  },
  starlight: {
    // The last ones that run on this project's oldest Node.js; later ones need 22.
    packages: { astro: '5.18.2', '@astrojs/starlight': '0.37.7' },
    files: (texts) => ({
      ...written(texts, (kind) => `src/content/docs/${folder(kind)}index.md`),
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Guide' })] });
`,
    }),
    build: ['astro', 'build'],
    built: 'dist',
  },
  docusaurus: {
    packages: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      react: '19.3.1',
      'react-dom': '19.3.1',
    },
    files: (texts) => ({
      ...written(texts, (kind) => `docs/${folder(kind)}index.md`),
      'docusaurus.config.js': `module.exports = ${JSON.stringify({
        title: 'Guide',
        url: 'http://localhost',
        baseUrl: '/',
        trailingSlash: true,
        markdown: { format: 'md' },
        presets: [
          [
            'classic',
            { docs: { routeBasePath: '/' }, blog: false, pages: false },
          ],
        ],
        themeConfig: { navbar: { title: 'Guide' } },
      })};`,
    }),
    build: ['docusaurus', 'build'],
    built: 'build',
  },
};

const folder = (kind: Kind) => (kind === 'home' ? '' : `${kind}/`);

/** The address of a page on a peer's site. */
export const pathOf = (kind: Kind) => `/${folder(kind)}`;

function written(texts: Texts, fileOf: (kind: Kind) => string) {
  return Object.fromEntries(
    entries(texts).map(([kind, { title, markdown }]) => [
      fileOf(kind),
      `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}\n`,
    ]),
  );
}

const sidebar = (texts: Texts) =>
  entries(texts).map(([kind, { title }]) => ({ title, path: pathOf(kind) }));

/** Object.entries() loses the names. */
const entries = (texts: Texts) => Object.entries(texts) as [Kind, PageText][];
