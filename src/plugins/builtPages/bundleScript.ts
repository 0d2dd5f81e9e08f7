import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './bundle';

/**
 * Writes a script of the pages that isn't part of the app.
 *
 * @param entry - its first source file
 * @returns the file name, with a hash of the content
 */
export async function bundleScript(
  entry: string,
  name: string,
  folder: string,
): Promise<string> {
  const text = await bundle(entry);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const file = `${name}.${hash}.js`;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, file), text);
  return file;
}
