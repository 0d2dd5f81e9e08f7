import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DockerOutcome } from '../../../src/domain/dockerfile/outcome';
import { ownFiles } from '../../../src/domain/dockerfile/toFile';
import { filesOf } from '../../support/dockerStates';

/** The images after FROM, without duplicates. */
export const basesOf = ({ result }: DockerOutcome): readonly string[] => [
  ...new Set(
    (result?.groups.flat() ?? []).flatMap(({ keyword, body }) =>
      keyword === 'FROM' ? [body.split(' ')[0] ?? ''] : [],
    ),
  ),
];

/** The smallest valid version of each file that the reader provides. */
const brought: Readonly<Record<string, string>> = {
  'environment.yml': 'dependencies:\n  - python\n',
  'renv.lock': '{}\n',
};
const inside: Readonly<Record<string, string>> = {
  ext: 'setup.py',
  src: 'CMakeLists.txt',
  models: 'config.json',
};

/**
 * Writes the files of an outcome and those that the reader provides.
 *
 * @param folder - where to create the folder of the context
 */
export function writeContext(outcome: DockerOutcome, folder: string): string {
  const context = mkdtempSync(join(folder, 'context-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(context, path)), { recursive: true });
    writeFileSync(join(context, path), text);
  };
  for (const [path, text] of filesOf(outcome)) write(path, text);
  for (const path of outcome.result ? ownFiles(outcome.result.spec) : []) {
    const file = inside[path];
    write(file ? join(path, file) : path, own(path, outcome));
  }
  return context;
}

/** The reader's file as pasted, unless the Dockerfile uses a rewritten one. */
function own(path: string, { form }: DockerOutcome): string {
  const pasted = ['requirements.txt', 'environment.yml', 'renv.lock'];
  return form.yours && [...pasted, 'DESCRIPTION'].includes(path)
    ? form.yours
    : (brought[path] ?? '');
}
