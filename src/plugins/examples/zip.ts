import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { filesIn } from './folder';

/** Unix, so that a script stays executable where it is unpacked. */
const UNIX = 3;

/**
 * An example's folder as a zip archive, below a directory of its own name. The
 * same files make the same bytes: dates are not those of the checkout.
 * @param changed - what a lab writes differently: files by their path, new ones too
 */
export function zipOf(
  folder: string,
  changed: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  const id = path.basename(folder);
  const files: Zippable = {};
  for (const name of new Set([...filesIn(folder), ...changed.keys()])) {
    const text = changed.get(name);
    const bytes =
      text === undefined
        ? readFileSync(path.join(folder, name))
        : Buffer.from(text);
    files[`${id}/${name}`] = [
      bytes,
      {
        // Zip keeps local time without a zone: the same fields everywhere.
        mtime: new Date(2026, 0, 1),
        os: UNIX,
        attrs: (isScript(bytes) ? 0o100755 : 0o100644) << 16,
      },
    ];
  }
  return zipSync(files, { level: 9 });
}

/** By its first two bytes: a checkout on Windows has no executable bit. */
const isScript = (bytes: Buffer): boolean =>
  bytes.subarray(0, 2).toString('latin1') === '#!';
