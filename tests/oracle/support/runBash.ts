import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Client } from './clients';
import { startStubEngine, type CreateRequest } from './stubEngine';

export type BashRun = {
  /** What the client posted for each text; undefined if it rejected the text. */
  readonly requests: readonly (CreateRequest | undefined)[];
  /** Whether the client contacted the engine at all, for each text. */
  readonly asked: readonly boolean[];
  /** What the client and bash printed, for each text. */
  readonly output: readonly string[];
  /** Names of files that appeared in the working directory, which means that a value was executed. */
  readonly canaries: readonly string[];
  readonly home: string;
  readonly cwd: string;
};

/**
 * Runs each text in a subshell of bash, with this client as `docker` and a stub
 * engine that records create requests. The texts are distributed over one terminal
 * per core.
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
  symlinkSync(client.path, join(bin, 'docker'));
  const engine = await startStubEngine(client.api);
  const lines = texts.map((text, i) => {
    writeFileSync(join(root, `${String(i)}.sh`), text);
    return `(export DOCKER_HOST=${engine.host(i)}; . '${join(root, String(i))}.sh') >../${String(i)}.out 2>&1 </dev/tty`;
  });
  const env = {
    ...process.env,
    ...thrifty,
    HOME: home,
    DOCKER_CONFIG: join(home, '.docker'),
    PATH: `${bin}:${process.env.PATH ?? ''}:${dirname(process.execPath)}`,
  };
  await Promise.all(
    dealt(lines, availableParallelism()).map((share, lane) => {
      const script = join(root, `lane-${String(lane)}.sh`);
      writeFileSync(script, share.join('\n'));
      return terminal(`bash '${script}'`, cwd, env);
    }),
  );
  await engine.stop();
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

/**
 * A client lives for a tenth of a second, so its Go runtime needs neither a
 * garbage collector nor several threads.
 */
const thrifty = { GOGC: 'off', GOMAXPROCS: '1' };

/** Splits the lines into n shares in round-robin order. */
const dealt = (lines: readonly string[], n: number) =>
  Array.from({ length: n }, (_, lane) =>
    lines.filter((__, i) => i % n === lane),
  );

/** util-linux `script`: a pseudo-terminal, without which `docker run -it` fails. */
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
