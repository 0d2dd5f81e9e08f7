import { readFileSync, writeFileSync } from 'node:fs';
import { checkText } from './doctor/checkText';
import type { FileKind } from './doctor/kinds';

/** A public file at a commit, and what the rules find in it. */
type PublicFile = {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
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
  const files = JSON.parse(readFileSync(list, 'utf8')) as PublicFile[];
  const now: PublicFile[] = [];
  for (const file of files) {
    const text = await fetchText(file);
    if (text === null) {
      console.error(`${nameOf(file)}: can't be fetched`);
      process.exitCode = 2;
      continue;
    }
    const found = findingsIn(file, text);
    now.push(found);
    if (JSON.stringify(found) === JSON.stringify(file)) continue;
    console.log(`${nameOf(file)}: ${JSON.stringify(found.found)}`);
    if (!update) process.exitCode = 1;
  }
  console.log(`${String(now.length)} of ${String(files.length)} files read`);
  if (update && now.length === files.length)
    writeFileSync(list, `${JSON.stringify(now, null, 1)}\n`);
}

const nameOf = ({ repository, path }: PublicFile) => `${repository} ${path}`;

async function fetchText(file: PublicFile): Promise<string | null> {
  const { repository, commit, path } = file;
  const address = `https://raw.githubusercontent.com/${repository}/${commit}/${path}`;
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

function findingsIn(file: PublicFile, text: string): PublicFile {
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
  const { repository, commit, path } = file;
  return {
    repository,
    commit,
    path,
    kind: file.kind,
    found: Object.fromEntries([...counts].sort()),
    ...(errors.length > 0 && { errors }),
  };
}

void main(process.argv.includes('--update'));
