import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { DockerOutcome } from '../../src/domain/dockerfile/outcome';
import { findProgram } from '../../scripts/process/findProgram';
import { filesOf, outcomeOfState, states } from '../support/dockerStates';
import { anyDockerOutcome } from '../support/randomDocker';
import { runs, seed } from '../support/samples';

const folder = mkdtempSync(join(tmpdir(), 'dockerfile-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The shell lines of the RUN instructions, as the builder passes them to `sh -c`. */
const shellLines = ({ result }: DockerOutcome): readonly string[] =>
  (result?.groups ?? [])
    .flat()
    .filter(({ keyword }) => keyword === 'RUN')
    .map(({ body }) => body.replace(/^(--mount=\S+ \\\n\s*)+/, ''));

describe('ShellCheck', () => {
  const all = Object.entries(states).map(
    ([name, state]) => [name, outcomeOfState(state)] as const,
  );

  it('finds nothing in any RUN line', () => {
    const files = all.map(([name, outcome]) => {
      const file = join(folder, `${name}.sh`);
      writeFileSync(file, `#!/bin/sh\n${shellLines(outcome).join('\n')}\n`);
      return file;
    });
    // SC2154: variables that ARG sets. SC2016: a typed $ must stay literal.
    expect(shellcheck(['-e', 'SC2154,SC2016', ...files])).toBe('');
  });

  it('finds nothing in the scripts', () => {
    const scripts = all.flatMap(([name, outcome]) =>
      [...filesOf(outcome)]
        .filter(([path]) => path.endsWith('.sh'))
        .map(([path, text]) => {
          const file = join(folder, `${name}-${path}`);
          writeFileSync(file, text);
          return file;
        }),
    );
    expect(scripts.length).toBeGreaterThan(1);
    expect(shellcheck(scripts)).toBe('');
  });
});

function shellcheck(args: readonly string[]): string {
  const program = findProgram(['shellcheck']);
  if (!program) throw new Error('install shellcheck');
  try {
    return execFileSync(program, args, { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

describe(`RUN lines of ${runs(500)} random forms of seed ${seed}`, () => {
  it('execute nothing that was typed', () => {
    const { bin, log, canary } = stubs();
    const outcomes = fc.sample(anyDockerOutcome, { numRuns: runs(500), seed });
    const lines = [...new Set(outcomes.flatMap(shellLines))];
    expect(lines.length).toBeGreaterThan(150);
    const script = join(folder, 'lines.sh');
    writeFileSync(script, lines.map((line) => `(${line}) || exit\n`).join(''));
    execFileSync('/bin/sh', [script], {
      cwd: folder,
      env: { PATH: bin, USER_UID: '1', USER_GID: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    expect(existsSync(canary)).toBe(false);
    expect(readFileSync(log, 'utf8')).toContain('apt-get');
    // The canary works.
    execFileSync('/bin/sh', ['-c', 'touch canary'], {
      cwd: folder,
      env: { PATH: bin },
    });
    expect(existsSync(canary)).toBe(true);
  });
});

/** Programs that only record their calls; `touch` leaves the canary. PATH contains nothing else. */
function stubs() {
  const bin = mkdtempSync(join(folder, 'bin-'));
  const log = join(folder, 'log');
  const canary = join(folder, 'canary-was-here');
  writeFileSync(log, '');
  const stub = join(bin, 'stub');
  writeFileSync(
    stub,
    `#!/bin/sh\nprintf '%s ' "$0" "$@" >>'${log}'\ncase $0 in *touch|*id) : >'${canary}';; *getent) exit 2;; esac\n`,
  );
  chmodSync(stub, 0o755);
  for (const name of [
    ...['apt-get', 'cmake', 'conda', 'cp', 'getent', 'groupadd', 'id'],
    ...['grep', 'install', 'localedef', 'micromamba', 'mkdir', 'pip'],
    ...['python3', 'update-ca-certificates', 'uv'],
    ...['rm', 'Rscript', 'touch', 'useradd', 'userdel'],
  ]) {
    symlinkSync(stub, join(bin, name));
  }
  return { bin, log, canary };
}
