import { describe, expect, it } from 'vitest';
import { fillPageCommand, pageCommands } from '../support/pageCommands';
import { fencesIn } from '../support/pageCode';
import { readers } from '../support/readers';
import { shellParser } from './support/shellParser';

/**
 * What the pages show for a shell of the laptop. Where a page writes its own
 * text, a name is put in as it stands between other characters, for which
 * PowerShell would need it unquoted: the profile takes no name that is.
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

describe('the laptop’s commands of the pages', () => {
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
