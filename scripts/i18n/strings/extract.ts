import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from '../../process/run';
import { readMessages, type Messages } from './messages';

/** What `docusaurus write-translations` reads; this doesn't include the Chinese pages. */
const sources = [
  'docs',
  'examples',
  'src',
  'static',
  'docusaurus.config.ts',
  'lab.config.ts',
  'package.json',
  'scripts/i18n',
  'scripts/lab',
  'sidebars.ts',
  'tsconfig.json',
];

export type Extracted = {
  readonly messages: Messages;
  readonly warnings: readonly string[];
};

/**
 * Makes Docusaurus write the messages in the code into a copy of the project
 * without translations: Chinese for its own theme, English for ours. The project
 * itself isn't changed. Throws if the command fails.
 */
export async function extract(locale: string): Promise<Extracted> {
  const copy = mkdtempSync(path.join(tmpdir(), 'messages-'));
  try {
    for (const source of sources.filter((file) => existsSync(file))) {
      cpSync(source, path.join(copy, source), { recursive: true });
    }
    symlinkSync(
      path.resolve('node_modules'),
      path.join(copy, 'node_modules'),
      'junction',
    );
    const { code, output } = await runTool(
      '@docusaurus/core/docusaurus',
      ['write-translations', '--locale', locale],
      {
        cwd: copy,
        quiet: true,
        env: { NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' },
      },
    );
    if (code !== 0)
      throw new Error(`docusaurus write-translations failed:\n${output}`);
    return {
      messages: readMessages(path.join(copy, 'i18n', locale)),
      warnings: output.split('\n').filter((line) => line.includes('[WARNING]')),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
