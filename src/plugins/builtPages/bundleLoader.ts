import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** @returns the file name, with a hash of the content */
export async function bundleLoader(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'loader/index.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    write: false,
  });
  const text = outputFiles.map((file) => file.text).join('');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const name = `loader.${hash}.js`;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, name), text);
  return name;
}
