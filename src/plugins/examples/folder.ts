import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Example } from '../../data/schema/example';
import { parseExample } from '../../domain/examples/parseExample';

/** Files that belong to the guide, not to the build context. */
const ofGuide = /^(README.*\.md|example\.json)$/;
export const isOwnFile = (file: string) => !ofGuide.test(file);

/** The file name of an example's README in a language. */
export const readmeName = (locale: string): string =>
  locale === 'en' ? 'README.md' : `README.${locale}.md`;

/** The ids of all examples under `root`, sorted. */
export const exampleIdsIn = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The files of an example, as sorted paths inside its folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/** Reads and validates `example.json`; throws with the names of invalid fields. */
export const exampleIn = (folder: string): Example =>
  parseExample(
    path.basename(folder),
    JSON.parse(readFileSync(path.join(folder, 'example.json'), 'utf8')),
  );

/**
 * SHA-256 of the names and contents of the files that a build uses: everything
 * except the prose and example.json.
 */
export function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(folder).filter(isOwnFile)) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    hash.update(`${file}\0${text}\0`);
  }
  return hash.digest('hex');
}
