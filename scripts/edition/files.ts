import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** All files below a folder, as paths inside it with `/`, in order. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();

/** The sizes of files together, in MB with one digit. */
export const megabytes = (files: readonly string[]): string =>
  (files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6).toFixed(1);
