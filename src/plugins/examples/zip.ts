import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipOf as pack } from '../../domain/kit/zip';
import { filesIn } from './folder';

/**
 * An example's folder as a zip archive, under a directory of its own name.
 *
 * @param changed - the lab's changes: files by path, including new ones
 */
export function zipOf(
  folder: string,
  changed: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  const names = [...new Set([...filesIn(folder), ...changed.keys()])];
  return pack(
    path.basename(folder),
    names.map((name) => {
      const text = changed.get(name);
      return [
        name,
        text === undefined
          ? readFileSync(path.join(folder, name))
          : Buffer.from(text),
      ] as const;
    }),
  );
}
