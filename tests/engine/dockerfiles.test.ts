import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/process/run';
import type { DockerOutcome } from '../../src/domain/dockerfile/outcome';
import { dockerWord } from '../../src/domain/dockerfile/quote';
import { hostile } from '../oracle/support/randomForm';
import { filesOf, outcomeOfState, states } from '../support/dockerStates';
import { anyDockerOutcome } from '../support/randomDocker';
import { runs, seed } from '../support/samples';
import { basesOf, writeContext } from './support/dockerfiles';

/** The system behind every stand-in: it affects the build, but not Docker's checks. */
const standIn = 'debian:12';
const folder = mkdtempSync(join(tmpdir(), 'dockerfiles-'));
const tagged = new Set<string>();
const docker = (...args: string[]) =>
  execFileSync('docker', args, { encoding: 'utf8', stdio: 'pipe' });

afterAll(() => {
  for (const tag of tagged) docker('image', 'rm', tag);
  rmSync(folder, { recursive: true });
});

/** Gives a FROM name to the stand-in if the engine has no such image. */
function provide(image: string) {
  if (tagged.has(image)) return;
  if (spawnSync('docker', ['image', 'inspect', image]).status === 0) return;
  docker('tag', standIn, image);
  tagged.add(image);
}

/** Docker's own build checks: the rules that warned. */
async function check(outcome: DockerOutcome): Promise<readonly string[]> {
  for (const base of basesOf(outcome)) provide(base);
  const context = writeContext(outcome, folder);
  const build = ['buildx', 'build', '--check', '--platform', 'linux/amd64'];
  const { code, output } = await run('docker', [...build, context], {
    quiet: true,
  });
  rmSync(context, { recursive: true });
  const rules = [...output.matchAll(/^WARNING: (\w+)/gm)].map(
    ([, id]) => id ?? '',
  );
  if (code !== 0 && !rules.length) throw new Error(output);
  if (!rules.length) expect(output).toContain('no warnings found');
  return rules;
}

// In parallel, because a check mostly waits for the engine.
describe.concurrent("Docker's build checks", () => {
  /** States whose warning is intended: the page shows the finding of the same name. */
  const meant: Readonly<Record<string, readonly string[]>> = {
    'pytorch-secret': ['SecretsUsedInArgOrEnv'],
  };

  it.for(Object.entries(states))('%s', async ([name, state]) => {
    expect(await check(outcomeOfState(state))).toEqual(meant[name] ?? []);
  });

  const random = fc.sample(
    anyDockerOutcome.filter(({ result }) => result !== null),
    { numRuns: runs(80), seed },
  );

  it.for(random.map((outcome, i) => [i, outcome] as const))(
    `accept random form %i of seed ${seed}`,
    async ([, outcome]) => {
      const file = filesOf(outcome).get('Dockerfile');
      expect(await check(outcome), file).toEqual([]);
    },
  );
});

describe('values in a real build', () => {
  it('arrive exactly as typed, and none of them is executed', () => {
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
