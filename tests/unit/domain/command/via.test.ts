import { describe, expect, it } from 'vitest';
import type { Shell } from '../../../../src/data/schema/command';
import {
  fillCommand,
  fillQuoted,
} from '../../../../src/domain/command/template';

const placeholders = { user: 'tom', server: 'birch.lab.example' };
const behind = { ...placeholders, jumpHost: 'gate.lab.example' };
const scp = 'scp {via} a.tar {user}@{server}:';

describe('a server behind a jump host', () => {
  it.each<[Shell, string]>([
    ['bash', 'scp -J tom@gate.lab.example a.tar tom@birch.lab.example:'],
    ['powershell', 'scp -J tom@gate.lab.example a.tar tom@birch.lab.example:'],
    ['cmd', 'scp -J tom@gate.lab.example a.tar tom@birch.lab.example:'],
  ])('is reached through it, in %s', (shell, text) => {
    expect(fillCommand(scp, behind, 'laptop', shell)).toEqual({
      ok: true,
      text,
    });
  });

  it('is reached through it by rsync, which uses ssh', () => {
    expect(
      fillCommand(
        'rsync {rsyncVia} a {user}@{server}:',
        behind,
        'laptop',
        'bash',
      ),
    ).toEqual({
      ok: true,
      text: "rsync -e 'ssh -J tom@gate.lab.example' a tom@birch.lab.example:",
    });
  });

  it('is reached through it in a shell-specific text', () => {
    expect(fillQuoted('sftp {via} {user}@{server}', behind, 'cmd')).toEqual({
      ok: true,
      text: 'sftp -J tom@gate.lab.example tom@birch.lab.example',
    });
  });

  it.each([
    [
      'scp {via} a {server}:',
      'scp -o Port=2222 -J tom@gate.lab.example a birch.lab.example:',
    ],
    [
      'rsync {rsyncVia} a b',
      "rsync -e 'ssh -o Port=2222 -J tom@gate.lab.example' a b",
    ],
  ])('has its own port: %s', (text, filled) => {
    expect(
      fillCommand(text, { ...behind, sshPort: '2222' }, 'laptop', 'bash'),
    ).toEqual({ ok: true, text: filled });
  });

  it('has a quoted name', () => {
    const odd = { ...behind, jumpHost: '$(touch canary)' };
    expect(fillCommand(scp, odd, 'laptop', 'bash')).toMatchObject({
      text: expect.stringContaining("-J tom@'$(touch canary)' a.tar") as string,
    });
  });
});

it.each([placeholders, { ...placeholders, jumpHost: '' }])(
  'without a jump host, no word and no space is left: %j',
  (values) => {
    expect(fillCommand(scp, values, 'laptop', 'bash')).toEqual({
      ok: true,
      text: 'scp a.tar tom@birch.lab.example:',
    });
    expect(
      fillCommand('rsync {rsyncVia} a b', values, 'laptop', 'bash'),
    ).toEqual({ ok: true, text: 'rsync a b' });
  },
);
