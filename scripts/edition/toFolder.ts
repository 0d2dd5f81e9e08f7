import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleScript } from '../../src/plugins/builtPages/bundleScript';
import { filesBelow } from './files';
import {
  folderMain,
  folderPage,
  folderRuntime,
  folderStyles,
} from './folderPages';

/**
 * Copies a built site into a folder that opens without a server.
 *
 * @param built - the built site
 * @param to - the folder; what is there goes
 * @param base - the base address that the site was built for
 */
export async function toFolder(
  built: string,
  to: string,
  base: string,
): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  cpSync(built, to, { recursive: true, dereference: true });
  const name = await bundleScript(
    path.resolve('scripts/edition/folder/index.ts'),
    'folder',
    path.join(to, 'assets/js'),
  );
  const script = `${base}assets/js/${name}`;
  const changes: readonly (readonly [
    RegExp,
    (text: string, file: string) => string,
  ])[] = [
    [/\.html$/, (text, file) => folderPage(text, file, base, script)],
    [/assets\/css\/.*\.css$/, (text, file) => folderStyles(text, file, base)],
    [/assets\/js\/runtime~main\..*\.js$/, (text) => folderRuntime(text, base)],
    [/assets\/js\/main\..*\.js$/, folderMain],
  ];
  for (const file of filesBelow(to)) {
    const change = changes.find(([pattern]) => pattern.test(file))?.[1];
    if (!change) continue;
    const target = path.join(to, file);
    writeFileSync(target, change(readFileSync(target, 'utf8'), file));
  }
}
