import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { appOnDemand } from './appOnDemand';
import { bundleLoader } from './bundleLoader';
import { withPolicy } from './securityPolicy';

/**
 * Postprocesses the built pages: the app loads on demand, and a policy restricts
 * what a page may load. `docusaurus start` serves pages without either.
 */
export default function builtPages({ baseUrl }: LoadContext): Plugin {
  return {
    name: 'built-pages',
    async postBuild({ outDir, routesPaths }) {
      const loader = await bundleLoader(path.join(outDir, 'assets/js'));
      const address = `${baseUrl}assets/js/${loader}`;
      const finish = (html: string) => withPolicy(appOnDemand(html, address));
      const files = new Set(
        routesPaths.map((route) => fileOf(route.slice(baseUrl.length))),
      );
      await Promise.all(
        [...files].map(async (file) => {
          const page = path.join(outDir, file);
          await writeFile(page, finish(await readFile(page, 'utf8')));
        }),
      );
    },
  };
}

/** `run/compose/` is `run/compose/index.html`; the 404 page has no folder. */
const fileOf = (route: string): string =>
  route.endsWith('.html') ? route : path.join(route, 'index.html');
