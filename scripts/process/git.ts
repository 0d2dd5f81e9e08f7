import { execFileSync } from 'node:child_process';

/** The output of git by line; empty without git or outside a repository. */
export function git(...args: readonly string[]): readonly string[] {
  try {
    const printed = execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return printed.split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
