import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Shell } from '../../../src/data/schema/command';
import {
  fillCommand,
  fillQuoted,
  type Holes,
} from '../../../src/domain/command/template';
import { pageCommands, type PageCommand } from '../../support/pageCommands';
import { readers } from '../../support/readers';

const commands = pageCommands();

/** As `<Cmd>` fills it. */
function filled(command: PageCommand, holes: Holes, shell: Shell) {
  const used = command.on === 'laptop' ? shell : 'bash';
  const own = used === 'bash' ? undefined : command.own[used];
  return own === undefined
    ? fillCommand(command.text.trim(), holes, command.on, used)
    : fillQuoted(own.trim(), holes, used);
}

describe('the commands of the pages', () => {
  it('are there', () => {
    expect(commands.length).toBeGreaterThan(80);
  });

  it('use holes that exist, outside quotes', () => {
    const known = Object.keys(readers['the default one'] ?? {});
    for (const { where, text, own } of commands) {
      for (const written of [text, ...Object.values(own)]) {
        for (const [, hole = ''] of written.matchAll(/(?<!\{)\{(\w+)\}/g)) {
          expect(known, `${where}: ${written}`).toContain(hole);
        }
        expect(written, where).not.toMatch(
          /(["'])[^"'\n]*\{(?!\{)\w+\}[^"'\n]*\1/,
        );
      }
    }
  });

  it.each(['bash', 'powershell', 'cmd'] as const)(
    'can all be written in %s',
    (shell) => {
      const refused = commands.flatMap((command) => {
        const result = filled(command, readers['the default one'] ?? {}, shell);
        return result.ok ? [] : [`${command.where}: ${command.text}`];
      });
      expect(refused).toEqual([]);
    },
  );

  it.each(Object.entries(readers))(
    'are bash that bash can parse, for %s',
    (_, holes) => {
      for (const command of commands) {
        const result = filled(command, holes, 'bash');
        if (!result.ok) continue;
        const bash = spawnSync('bash', ['-n'], { input: result.text });
        expect(bash.stderr.toString(), `${command.where}\n${result.text}`).toBe(
          '',
        );
      }
    },
  );
});
