import { describe, expect, it } from 'vitest';
import { fillPageCommand, pageCommands } from '../../support/pageCommands';
import { readers } from '../../support/readers';

const commands = pageCommands();

describe('the commands of the pages', () => {
  it('exist', () => {
    expect(commands.length).toBeGreaterThan(80);
  });

  it('use known placeholders, outside quotes', () => {
    const known = [...Object.keys(readers.usual), 'via', 'rsyncVia'];
    for (const { where, text, own } of commands) {
      for (const written of [text, ...Object.values(own)]) {
        for (const [, name = ''] of written.matchAll(/(?<![{$])\{(\w+)\}/g)) {
          expect(known, `${where}: ${written}`).toContain(name);
        }
        // Sorted, so that the end of one isn't the start of the next.
        for (const [quoted] of written.matchAll(/(["'])[^"'\n]*\1/g))
          expect(quoted, where).not.toMatch(/(?<![{$])\{\w+\}/);
      }
    }
  });

  it.each(['bash', 'powershell', 'cmd'] as const)(
    'can all be rendered for %s',
    (shell) => {
      const refused = commands.flatMap((command) => {
        const result = fillPageCommand(command, readers.usual, shell);
        return result.ok ? [] : [`${command.where}: ${command.text}`];
      });
      expect(refused).toEqual([]);
    },
  );
});
