import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  exampleIdsIn,
  exampleIn,
  filesIn,
  hashOf,
} from '../../src/plugins/examples/folder';

const root = path.resolve('examples');

export const exampleFolder = (id: string) => path.join(root, id);

export const exampleIds: readonly string[] = exampleIdsIn(root);

export const readExampleFile = (id: string, file: string): string =>
  readFileSync(path.join(root, id, file), 'utf8');

export const readExample = (id: string) => exampleIn(exampleFolder(id));

export const exampleFiles = (id: string) => filesIn(exampleFolder(id));

export const hashExample = (id: string) => hashOf(exampleFolder(id));
