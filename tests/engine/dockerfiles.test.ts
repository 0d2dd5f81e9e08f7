import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { DockerOutcome } from '../../src/domain/dockerfile/outcome';
import { dockerWord } from '../../src/domain/dockerfile/quote';
import { ownFiles } from '../../src/domain/dockerfile/toFile';
import { hostile } from '../oracle/support/randomForm';
import { filesOf, outcomeOfState, states } from '../support/dockerStates';
import { anyDockerOutcome } from '../support/randomDocker';
import { runs, seed } from '../support/samples';

/** What every stand-in is: its base matters for what is built, not for what Docker checks. */
const standIn = 'debian:12';
const folder = mkdtempSync(join(tmpdir(), 'dockerfiles-'));
const tagged = new Set<string>();
const docker = (...args: string[]) =>
  execFileSync('docker', args, { encoding: 'utf8', stdio: 'pipe' });

afterAll(() => {
  for (const tag of tagged) docker('image', 'rm', tag);
  rmSync(folder, { recursive: true });
});

/** Gives a FROM name to the stand-in, where the engine has no such image. */
function provide(image: string) {
  if (tagged.has(image)) return;
  if (spawnSync('docker', ['image', 'inspect', image]).status === 0) return;
  docker('tag', standIn, image);
  tagged.add(image);
}

/** Writes a state's files, with empty ones for what the reader brings. */
function writeContext(outcome: DockerOutcome): string {
  const context = mkdtempSync(join(folder, 'context-'));
  for (const [path, text] of filesOf(outcome)) {
    mkdirSync(dirname(join(context, path)), { recursive: true });
    writeFileSync(join(context, path), text);
  }
  for (const path of outcome.result ? ownFiles(outcome.result.spec) : []) {
    if (path.includes('.')) writeFileSync(join(context, path), '');
    else mkdirSync(join(context, path));
  }
  return context;
}

/** Docker's own build checks: the rules that warned. */
function check(outcome: DockerOutcome): readonly string[] {
  for (const { keyword, body } of outcome.result?.groups.flat() ?? []) {
    if (keyword === 'FROM') provide(body.split(' ')[0] ?? '');
  }
  const context = writeContext(outcome);
  const { stdout, stderr, status } = spawnSync(
    'docker',
    ['buildx', 'build', '--check', '--platform', 'linux/amd64', context],
    { encoding: 'utf8' },
  );
  rmSync(context, { recursive: true });
  const said = stdout + stderr;
  const rules = [...said.matchAll(/^WARNING: (\w+)/gm)].map(
    ([, id]) => id ?? '',
  );
  if (status !== 0 && !rules.length) throw new Error(said);
  if (!rules.length) expect(said).toContain('no warnings found');
  return rules;
}

describe("Docker's build checks", () => {
  /** States whose warning is meant: the page shows the finding of the same name. */
  const meant: Readonly<Record<string, readonly string[]>> = {
    'pytorch-secret': ['SecretsUsedInArgOrEnv'],
  };

  it.for(Object.entries(states))('%s', ([name, state]) => {
    expect(check(outcomeOfState(state))).toEqual(meant[name] ?? []);
  });

  it(`have nothing against ${runs(80)} random forms of seed ${seed}`, () => {
    const good = fc.sample(
      anyDockerOutcome.filter(({ result }) => result !== null),
      { numRuns: runs(80), seed },
    );
    for (const outcome of good) {
      expect(check(outcome), filesOf(outcome).get('Dockerfile')).toEqual([]);
    }
  });
});

describe('values in a real build', () => {
  it('arrive as they were typed, and nothing of them is run', () => {
    const values = fc
      .sample(hostile, { numRuns: 150, seed })
      .map((text) => text.replaceAll('\n', ' ') || '-');
    const text = [
      `FROM ${standIn}`,
      ...values.map((value, i) => `ENV V${String(i)}=${dockerWord(value)}`),
      ...values.map((value, i) => `LABEL l${String(i)}=${dockerWord(value)}`),
      `WORKDIR ${dockerWord('/x $HOME "a" \\ `touch canary` \'')}`,
      '',
    ].join('\n');
    const context = mkdtempSync(join(folder, 'values-'));
    writeFileSync(join(context, 'Dockerfile'), text);
    const tag = 'tom/values:1';
    docker('buildx', 'build', '--load', '-t', tag, context);
    tagged.add(tag);
    const [image] = JSON.parse(docker('image', 'inspect', tag)) as [
      {
        Config: {
          Env: string[];
          Labels: Record<string, string>;
          WorkingDir: string;
        };
      },
    ];
    for (const [i, value] of values.entries()) {
      expect(image.Config.Env).toContain(`V${String(i)}=${value}`);
      expect(image.Config.Labels[`l${String(i)}`]).toBe(value);
    }
    expect(image.Config.WorkingDir).toBe('/x $HOME "a" \\ `touch canary` \'');
  });
});
