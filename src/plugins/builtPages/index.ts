import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Lab } from '../../data/schema/lab';
import { appOnDemand } from './appOnDemand';
import { bundleLoader } from './bundleLoader';
import { bundleWorker, workerFile } from './bundleWorker';
import { knownTheme } from './knownTheme';
import { withPolicy } from './securityPolicy';
import { webManifest, webManifestFile } from './webManifest';

/**
 * Postprocesses the built pages: the app loads on demand, a policy restricts what
 * a page may load, and a service worker stores the site for offline use.
 * `docusaurus start` serves pages without any of these.
 */
export default function builtPages(context: LoadContext): Plugin {
  const { baseUrl, i18n, siteConfig } = context;
  return {
    name: 'built-pages',
    getClientModules: () => [path.join(__dirname, 'retryChunks')],
    injectHtmlTags: () => ({
      preBodyTags: [{ tagName: 'script', innerHTML: knownTheme }],
    }),
    async postBuild({ outDir, routesPaths }) {
      const loader = await bundleLoader(path.join(outDir, 'assets/js'));
      const address = `${baseUrl}assets/js/${loader}`;
      const workers = baseUrls(context).map((base) => base + workerFile);
      const finish = (html: string) =>
        withPolicy(appOnDemand(html, address, workers));
      const pages = new Set(
        routesPaths.map((route) => fileOf(route.slice(baseUrl.length))),
      );
      await Promise.all(
        [...pages].map(async (file) => {
          const page = path.join(outDir, file);
          await writeFile(page, finish(await readFile(page, 'utf8')));
        }),
      );
      // `customFields` is untyped in Docusaurus; parseLab guarantees the shape.
      const { title } = siteConfig.customFields?.['lab'] as Lab;
      const locale = i18n.currentLocale === 'zh' ? 'zh' : 'en';
      await writeFile(
        path.join(outDir, webManifestFile),
        webManifest(title, locale),
      );
      const others = i18n.locales.filter((one) => one !== i18n.currentLocale);
      await bundleWorker({ folder: outDir, pages, others });
    },
  };
}

/** Base URLs of each language's site, the current one first. */
function baseUrls({ baseUrl, i18n }: LoadContext): readonly string[] {
  const all = i18n.locales.flatMap(
    (locale) => i18n.localeConfigs[locale]?.baseUrl ?? [],
  );
  return [...new Set([baseUrl, ...all])];
}

/** `run/compose/` is `run/compose/index.html`; the 404 page has no folder. */
const fileOf = (route: string): string =>
  route.endsWith('.html') ? route : path.join(route, 'index.html');
