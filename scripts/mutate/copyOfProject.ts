import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { git } from '../process/git';

/** A copy of the files that git tracks or would track, in which to plant faults. */
export function copyOfProject(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'faults-'));
  const files = git('ls-files', '--cached', '--others', '--exclude-standard');
  for (const file of files) cpSync(file, path.join(copy, file));
  symlinkSync(
    path.resolve('node_modules'),
    path.join(copy, 'node_modules'),
    'junction',
  );
  return copy;
}
