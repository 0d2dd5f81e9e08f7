import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './bundle';

/** @returns the file name, with a hash of the content */
export async function bundleLoader(folder: string): Promise<string> {
  const text = await bundle(path.join(__dirname, 'loader/index.ts'));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const name = `loader.${hash}.js`;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, name), text);
  return name;
}
