import { readFileSync, writeFileSync } from 'node:fs';
import { compareAll, type PublicFile } from './publicFiles/compareAll';
import { summaryOf, type Summary } from './requirements/summary';

/** A public file that lists packages, and what was read in it. */
type ReadFile = PublicFile & Summary;

type List = {
  readonly what: string;
  readonly measured: string;
  readonly files: readonly ReadFile[];
};

const listFile = 'bench/publicRequirements.json';

/**
 * `npm run requirements:public`: fetches the public files whose addresses are
 * stored, reads each one, and compares the results with the stored ones. It
 * executes none of the files, and their texts aren't in this repository.
 * `--update` stores the current results; review each difference.
 */
async function main(update: boolean): Promise<void> {
  const list = JSON.parse(readFileSync(listFile, 'utf8')) as List;
  const now = await compareAll(list.files, summarized, spelled);
  const lines = now.reduce((sum, file) => sum + file.lines, 0);
  const unread = now.reduce((sum, file) => sum + file.unread, 0);
  console.log(`${lines} lines, ${unread} not understood`);
  if (!update || now.length < list.files.length) return;
  const updated = JSON.stringify({ ...list, files: now }, null, 2);
  writeFileSync(listFile, `${updated}\n`);
  process.exitCode = 0;
}

const summarized = (
  { repository, commit, path }: ReadFile,
  text: string,
): ReadFile => ({ repository, commit, path, ...summaryOf(text) });

const spelled = ({ format, lines, packages, unread, torch }: Summary) =>
  JSON.stringify({ format, lines, packages, unread, torch });

void main(process.argv.includes('--update'));
