import { describe, expect, it } from 'vitest';
import { fillPageCommand, pageCommands } from '../support/pageCommands';
import { fencesIn } from '../support/pageCode';
import { readers } from '../support/readers';
import { shellParser } from './support/shellParser';

/**
 * What the pages show for the laptop's shell. If a page has its own text for a
 * shell, a name is inserted unquoted between other characters, although PowerShell
 * might need quotes; the profile therefore accepts only names that need none.
 */
const textsFor = (shell: 'powershell' | 'cmd') => [
  ...new Set(
    Object.values(readers).flatMap((placeholders) =>
      pageCommands()
        .filter(
          ({ on, own }) =>
            on === 'laptop' &&
            !(placeholders === readers.hostile && own[shell]),
        )
        .map((command) => fillPageCommand(command, placeholders, shell))
        .flatMap((filled) => (filled.ok ? [filled.text] : [])),
    ),
  ),
];

describe('the laptop commands of the pages', () => {
  it.each([
    ['powershell', 'powershell', fencesIn('powershell')],
    ['cmd', 'batch', []],
  ] as const)('are %s to its grammar', async (shell, grammar, fences) => {
    const parse = await shellParser(grammar);
    const isWrong = (text: string) => parse(`${text}\r\n`).hasError;
    const texts = [...textsFor(shell), ...fences];
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter(isWrong)).toEqual([]);
    expect(isWrong('docker run "open')).toBe(true);
  });
});
