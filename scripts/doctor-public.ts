import { readFileSync, writeFileSync } from 'node:fs';
import { checkText } from './doctor/checkText';
import type { FileKind } from './doctor/kinds';
import { compareAll, type PublicFile } from './publicFiles/compareAll';

/** A public file, and what the rules find in it. */
type ExaminedFile = PublicFile & {
  readonly kind: FileKind;
  readonly found: Readonly<Record<string, number>>;
  /** Findings of severity error that a person has reviewed and confirmed. */
  readonly errors?: readonly string[];
};

const list = 'tests/fixtures/public-files.json';

/**
 * `npm run doctor:public`: fetches the public files on which the rules were tuned
 * and compares the findings with the recorded ones. The files' texts aren't in
 * this repository. `--update` records the current findings; review each new error.
 */
async function main(update: boolean): Promise<void> {
  const files = JSON.parse(readFileSync(list, 'utf8')) as ExaminedFile[];
  const now = await compareAll(files, findingsIn, ({ found, errors = [] }) =>
    JSON.stringify({ found, errors }),
  );
  if (!update || now.length < files.length) return;
  writeFileSync(list, `${JSON.stringify(now, null, 1)}\n`);
  process.exitCode = 0;
}

function findingsIn(file: ExaminedFile, text: string): ExaminedFile {
  const findings = checkText(text, file.kind, {
    commands: { host: 'posix', shared: true },
    dockerfile: {},
  });
  const counts = new Map<string, number>();
  for (const { rule } of findings)
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);
  const { repository, commit, path, kind } = file;
  return {
    repository,
    commit,
    path,
    kind,
    found: Object.fromEntries([...counts].sort()),
    ...(errors.length > 0 && { errors }),
  };
}

void main(process.argv.includes('--update'));
