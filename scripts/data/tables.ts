import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = 'src/data';

/** A file of src/data, with everything that it exports. */
export type Table = { readonly name: string; readonly module: unknown };

/** Every table in src/data, by its path without the extension; type files aren't tables. */
export async function loadTables(): Promise<Table[]> {
  return Promise.all(
    tableNames().map(async (name) => ({
      name,
      module: (await import(
        pathToFileURL(path.resolve(folder, `${name}.ts`)).href
      )) as unknown,
    })),
  );
}

/** Paths of the tables below src/data, without the extension, sorted. */
export function tableNames(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('schema/'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}
