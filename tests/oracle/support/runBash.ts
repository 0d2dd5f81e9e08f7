import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Client } from './clients';
import { startStubEngine, type CreateRequest } from './stubEngine';

export type BashRun = {
  /** What the client posted, per text; undefined where it refused. */
  readonly requests: readonly (CreateRequest | undefined)[];
  /** Whether the client asked the engine for anything, per text. */
  readonly asked: readonly boolean[];
  /** What the client and bash printed, per text. */
  readonly output: readonly string[];
  /** Names of files that came to be in the working directory: a value was executed. */
  readonly canaries: readonly string[];
  readonly home: string;
  readonly cwd: string;
};

/**
 * Runs each text in a bash of its own, in one terminal, with this client as
 * `docker` and a stub engine that records what it is asked to create.
 */
export async function runBash(
  texts: readonly string[],
  client: Client,
): Promise<BashRun> {
  const root = mkdtempSync(join(tmpdir(), 'oracle '));
  const [home, cwd, bin] = ['home', 'work dir', 'bin'].map((name) => {
    mkdirSync(join(root, name));
    return join(root, name);
  }) as [string, string, string];
  const engine = await startStubEngine(client.api);
  writeFileSync(
    join(bin, 'docker'),
    `#!/bin/sh\nexec '${client.path}' "$@"\n`,
    { mode: 0o755 },
  );
  const lines = texts.map((text, i) => {
    writeFileSync(join(root, `${String(i)}.sh`), text);
    return `DOCKER_HOST=${engine.host(i)} bash ../${String(i)}.sh >../${String(i)}.out 2>&1 </dev/tty`;
  });
  writeFileSync(join(root, 'all.sh'), lines.join('\n'));
  await terminal(`bash '${join(root, 'all.sh')}'`, cwd, {
    ...process.env,
    HOME: home,
    DOCKER_CONFIG: join(home, '.docker'),
    PATH: `${bin}:${process.env.PATH ?? ''}:${dirname(process.execPath)}`,
  });
  await engine.stop();
  const { readFileSync } = await import('node:fs');
  const run = {
    requests: texts.map((_, i) => engine.requests.get(i)),
    asked: texts.map((_, i) => engine.asked.has(i)),
    output: texts.map((_, i) =>
      readFileSync(join(root, `${String(i)}.out`), 'utf8'),
    ),
    canaries: readdirSync(cwd),
    home,
    cwd,
  };
  rmSync(root, { recursive: true });
  return run;
}

/** util-linux `script`: a pseudo-terminal, without which `docker run -it` refuses. */
function terminal(command: string, cwd: string, env: NodeJS.ProcessEnv) {
  return new Promise<void>((done, fail) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', fail);
    child.on('close', () => {
      done();
    });
  });
}
