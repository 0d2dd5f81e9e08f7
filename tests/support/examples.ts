import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseExample } from '../../src/domain/examples/parseExample';

const root = path.resolve('examples');

export const exampleFolder = (id: string) => path.join(root, id);

export const exampleIds: readonly string[] = readdirSync(root, {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const readExampleFile = (id: string, file: string): string =>
  readFileSync(path.join(root, id, file), 'utf8');

export const readExample = (id: string) =>
  parseExample(id, JSON.parse(readExampleFile(id, 'example.json')));

/** The files of an example, as paths inside its folder, in order. */
export function exampleFiles(id: string): string[] {
  return readdirSync(exampleFolder(id), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(root, id, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** SHA-256 over the names and texts of what a build sees: all but the prose and example.json. */
export function hashExample(id: string): string {
  const hash = createHash('sha256');
  for (const file of exampleFiles(id)) {
    if (/^(README.*\.md|example\.json)$/.test(file)) continue;
    hash.update(`${file}\0${readExampleFile(id, file)}\0`);
  }
  return hash.digest('hex');
}
