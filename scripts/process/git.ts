import { execFileSync } from 'node:child_process';

/** What git prints, by line; nothing where there is no git or no repository. */
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
