import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../scripts/process/freePort';
import { findProgram } from '../../scripts/process/findProgram';

/** sshd is in a directory that isn't on a user's PATH. */
export const sshdProgram = ['/usr/sbin/sshd', '/usr/local/sbin/sshd'].find(
  (path) => existsSync(path),
);

export type Sshd = {
  readonly port: string;
  /** A folder for PATH with `ssh`, `scp`, and `sftp` that use the key. */
  readonly bin: string;
  readonly stop: () => void;
};

type Options = {
  /** Replaces the account's login shell: `SHELL -c COMMAND`. */
  readonly shell?: string;
  /** Environment of commands that run there; it determines which docker a server has. */
  readonly env?: Readonly<Record<string, string>>;
};

/**
 * An SSH server on the loopback address, with a host key, a user key, and a
 * configuration in `folder`; it accepts only the account of this process.
 */
export async function startSshd(
  folder: string,
  { shell, env }: Options = {},
): Promise<Sshd> {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  for (const key of ['host', 'key'])
    execFileSync('ssh-keygen', [
      '-q',
      '-t',
      'ed25519',
      '-N',
      '',
      '-f',
      at(key),
    ]);
  const port = String(freePort());
  writeFileSync(
    at('config'),
    [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${at('host')}`,
      `AuthorizedKeysFile ${at('key.pub')}`,
      'PidFile none',
      'StrictModes no',
      'PasswordAuthentication no',
      'UsePAM no',
      'PermitRootLogin yes',
      'MaxStartups 100',
      'Subsystem sftp internal-sftp',
      ...(env
        ? [
            `SetEnv ${Object.entries(env)
              .map((pair) => pair.join('='))
              .join(' ')}`,
          ]
        : []),
      ...(shell ? [`ForceCommand ${shell} -c "$SSH_ORIGINAL_COMMAND"`] : []),
      '',
    ].join('\n'),
  );
  const bin = at('bin');
  mkdirSync(bin);
  writeFileSync(at('client'), clientConfig(at('key'), at('known')));
  for (const name of ['ssh', 'scp', 'sftp']) {
    writeFileSync(
      join(bin, name),
      `#!/bin/sh\nexec ${findProgram([name]) ?? name} -F ${at('client')} "$@"\n`,
    );
    chmodSync(join(bin, name), 0o755);
  }
  mkdirSync('/run/sshd', { recursive: true });
  const daemon = spawn(sshdProgram ?? '', ['-D', '-e', '-f', at('config')], {
    stdio: 'ignore',
  });
  await answers(join(bin, 'ssh'), port);
  return { port, bin, stop: () => daemon.kill() };
}

const clientConfig = (key: string, known: string) =>
  [
    'Host *',
    `  IdentityFile ${key}`,
    '  IdentitiesOnly yes',
    '  StrictHostKeyChecking accept-new',
    `  UserKnownHostsFile ${known}`,
    '  LogLevel ERROR',
    '',
  ].join('\n');

/** Waits until the server accepts the key. */
async function answers(ssh: string, port: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const code = await exitOf(
      spawn(ssh, ['-p', port, '127.0.0.1', 'true'], { stdio: 'ignore' }),
    );
    if (code === 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("sshd doesn't respond");
}

const exitOf = (child: ChildProcess) =>
  new Promise<number | null>((done) => child.on('close', done));
