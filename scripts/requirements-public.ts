import { readFileSync, writeFileSync } from 'node:fs';
import { summaryOf, type Summary } from './requirements/summary';

/** A public file at a commit, and what was read in it. */
type PublicFile = Summary & {
  readonly repo: string;
  readonly commit: string;
  readonly path: string;
};

type List = {
  readonly what: string;
  readonly measured: string;
  readonly files: readonly PublicFile[];
};

const path = 'bench/publicRequirements.json';

/**
 * `npm run requirements:public`: fetches the public files whose addresses are
 * stored, reads each one, and compares the results with the stored ones. It
 * executes none of the files, and their texts aren't in this repository.
 * `--update` stores the current results; review each difference.
 */
async function main(update: boolean): Promise<void> {
  const list = JSON.parse(readFileSync(path, 'utf8')) as List;
  const now: PublicFile[] = [];
  for (const file of list.files) {
    const text = await fetchText(file);
    if (text === null) {
      console.error(`${file.repo} ${file.path}: can't be fetched`);
      process.exitCode = 2;
      continue;
    }
    const { repo, commit, path: inside } = file;
    const read = { repo, commit, path: inside, ...summaryOf(text) };
    now.push(read);
    if (JSON.stringify(read) === JSON.stringify(file)) continue;
    console.log(`${repo} ${inside}\n  was ${told(file)}\n  is  ${told(read)}`);
    if (!update) process.exitCode = 1;
  }
  const lines = now.reduce((sum, file) => sum + file.lines, 0);
  const unread = now.reduce((sum, file) => sum + file.unread, 0);
  console.log(
    `${String(now.length)} of ${String(list.files.length)} files read: ${String(lines)} lines, ${String(unread)} not understood`,
  );
  if (update && now.length === list.files.length)
    writeFileSync(
      path,
      `${JSON.stringify({ ...list, files: now }, null, 2)}\n`,
    );
}

const told = ({ format, lines, packages, unread, torch }: Summary): string =>
  JSON.stringify({ format, lines, packages, unread, torch });

async function fetchText({
  repo,
  commit,
  path: inside,
}: PublicFile): Promise<string | null> {
  try {
    const answer = await fetch(
      `https://raw.githubusercontent.com/${repo}/${commit}/${inside}`,
    );
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

void main(process.argv.includes('--update'));
