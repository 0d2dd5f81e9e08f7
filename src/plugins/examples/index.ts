import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { ExampleResults } from '../../data/schema/example';
import type { Lab } from '../../data/schema/lab';
import { badgeOf } from '../../domain/examples/badge';
import { exampleForLab } from '../../domain/examples/forLab';
import type {
  ExampleDetails,
  ExampleFile,
  ExampleSummary,
} from '../../domain/examples/view';
import {
  exampleIdsIn,
  exampleIn,
  filesIn,
  hashOf,
  isOwnFile,
  readmeName,
} from './folder';
import { zipOf } from './zip';

/**
 * Creates a page for each folder in `examples/`, a page that lists them, and a zip
 * archive next to each page. The archive is a plain link, so it works without
 * JavaScript and no page needs a library for it.
 */
export default function examples(context: LoadContext): Plugin {
  const root = path.join(context.siteDir, 'examples');
  const folders = exampleIdsIn(root).map((id) => path.join(root, id));
  const { currentLocale } = context.i18n;
  // `customFields` is untyped in Docusaurus; parseLab guarantees the shape.
  const lab = context.siteConfig.customFields?.['lab'] as Lab;
  return {
    name: 'examples',
    getPathsToWatch: () => [`${root}/**/*`, resultsFile(context.siteDir)],
    async contentLoaded({ actions: { addRoute, createData } }) {
      const results = readResults(context.siteDir);
      const details = folders.map((folder) => detailsOf(folder, results, lab));
      const base = `${context.baseUrl}examples/`;
      addRoute({
        path: base,
        exact: true,
        component: '@site/src/components/ExampleGallery',
        modules: {
          examples: await createData(
            'gallery.json',
            JSON.stringify(details.map(summaryOf), inOne(currentLocale)),
          ),
        },
      });
      for (const example of details) {
        addRoute({
          path: `${base}${example.id}/`,
          exact: true,
          component: '@site/src/components/ExamplePage',
          modules: {
            example: await createData(
              `${example.id}.json`,
              JSON.stringify(example, inOne(currentLocale)),
            ),
            ...readmeOf(path.join(root, example.id), currentLocale),
          },
        });
      }
    },
    postBuild({ outDir }) {
      for (const folder of folders) {
        const id = path.basename(folder);
        const page = path.join(outDir, 'examples', id);
        mkdirSync(page, { recursive: true });
        writeFileSync(
          path.join(page, `${id}.zip`),
          zipOf(folder, changedFor(folder, lab)),
        );
      }
    },
  };
}

const resultsFile = (siteDir: string) =>
  path.join(siteDir, 'src/data/exampleResults.json');

function readResults(siteDir: string): ExampleResults {
  const file = resultsFile(siteDir);
  if (!existsSync(file)) return {};
  // Written by tests/engine, which uses the same type.
  return JSON.parse(readFileSync(file, 'utf8')) as ExampleResults;
}

/** The files that a build uses, as this lab builds them. */
const filesFor = (folder: string, lab: Lab): readonly ExampleFile[] =>
  exampleForLab(
    filesIn(folder)
      .filter(isOwnFile)
      .map((name) => ({
        name,
        text: readFileSync(path.join(folder, name), 'utf8'),
      })),
    lab,
  );

const changedFor = (folder: string, lab: Lab): ReadonlyMap<string, string> =>
  new Map(filesFor(folder, lab).map(({ name, text }) => [name, text]));

function detailsOf(
  folder: string,
  results: ExampleResults,
  lab: Lab,
): ExampleDetails {
  const id = path.basename(folder);
  const { bases: _, ...example } = exampleIn(folder);
  return {
    id,
    ...example,
    badge: badgeOf(results[id], hashOf(folder)),
    files: filesFor(folder, lab),
  };
}

/** What the gallery shows, without what appears only on the example's page. */
function summaryOf({
  generator: _,
  files: _files,
  image: _image,
  commands: _commands,
  ...summary
}: ExampleDetails): ExampleSummary {
  return summary;
}

/** The README in the language of the build; an MDX module. */
function readmeOf(folder: string, locale: string): { readme?: string } {
  const file = path.join(folder, readmeName(locale));
  return existsSync(file) ? { readme: file } : {};
}

/** For `JSON.stringify`: reduces each `{en, zh}` to the language of the build, like oneLanguage. */
const inOne =
  (locale: string) =>
  (_key: string, value: unknown): unknown =>
    value !== null &&
    typeof value === 'object' &&
    Object.keys(value).sort().join() === 'en,zh'
      ? { [locale]: (value as Record<string, unknown>)[locale] }
      : value;
