import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../../scripts/process/findProgram';

/** What a script prints, and whether a typed value was executed in it. */
type Ran = { readonly stderr: string; readonly hasRun: boolean };

export type Stubs = {
  /** Runs a script in its folder, in a bash whose programs do nothing. */
  readonly run: (script: string, folder: string) => Ran;
};

/** These print what a script needs to continue. */
const answering = 'mkdir find df ss curl lsof'.split(' ');
/** An option injected into one of these could execute something. */
const connecting = ['rsync', 'scp', 'sftp'];
const silent =
  'rm cp mv mktemp split gzip pigz zstd sleep bash tar head base64 cut sync paste'.split(
    ' ',
  );
const real = 'touch dirname sed awk grep cat uname wc tr sort'.split(' ');

/** There is no container yet; everything else exists. */
const docker = 'case $1 in container) ;; *) echo linux/amd64 ;; esac';

/** Such an option leaves the canary. */
const watch =
  'for word; do case $word in -oProxyCommand*) touch CANARY ;; esac; done';

/**
 * Programs that always succeed. In the script itself they are functions, which
 * need no process. `ssh` passes its last argument to a shell, as the server would;
 * in that shell, they are files.
 */
export function stubPrograms(root: string): Stubs {
  const bin = join(root, 'bin');
  mkdirSync(bin);
  const file = (name: string, text: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  for (const name of [...answering, ...connecting])
    file(name, 'echo linux/amd64');
  file('docker', docker);
  for (const name of silent) file(name, 'exit 0');
  for (const name of real) {
    const path = findProgram([name]);
    if (path) symlinkSync(path, join(bin, name));
  }
  const environment = join(root, 'environment');
  writeFileSync(
    environment,
    [
      ...answering.map((name) => `${name}() { echo linux/amd64; }`),
      ...connecting.map((name) => `${name}() { ${watch}; }`),
      ...silent.map((name) => `${name}() { :; }`),
      `docker() { ${docker}; }`,
      `ssh() { local last=; ${watch}; for last; do :; done; /bin/sh -c "$last"; }`,
      '',
    ].join('\n'),
  );
  return {
    run: (script, folder) => {
      const { stderr } = spawnSync('/bin/bash', [script], {
        cwd: folder,
        env: { PATH: bin, BASH_ENV: environment, HOME: folder },
        encoding: 'utf8',
      });
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      return {
        stderr,
        hasRun: names.some((name) => name.endsWith('CANARY')),
      };
    },
  };
}
