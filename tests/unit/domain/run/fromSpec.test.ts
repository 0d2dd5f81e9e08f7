import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argvOf } from '../../../../src/domain/command/lex';
import {
  formatValue,
  occurrences,
} from '../../../../src/domain/docker/occurrence';
import { parseRun, specOf } from '../../../../src/domain/docker/parseRun';
import type { RunSpec } from '../../../../src/domain/docker/runSpec';
import { fromSpec } from '../../../../src/domain/run/fromSpec';
import { formOf } from '../../../../src/domain/run/formOf';
import { toSpec } from '../../../../src/domain/run/toSpec';
import { testContext } from '../../../oracle/support/testContext';
import { randomSpec } from '../randomSpec';

/** The uses of options, without their order among other options. */
const usesOf = ({ options, filledByShell }: RunSpec) =>
  occurrences(options, filledByShell)
    .map((use) => JSON.stringify([use.id, formatValue(use)]))
    // what a form always writes
    .filter((use) => !/^\["(interactive|tty)",\["true"\]/.test(use))
    .sort();

function spec(options: string): RunSpec {
  const argv = argvOf(`docker run ${options}`) ?? [];
  const parsed = parseRun(argv);
  const read = parsed && specOf(argv, parsed);
  if (!read) throw new Error(`not understood: ${options}`);
  return read;
}

describe('a command in the generator’s form', () => {
  it('produces the same command again, or problems', () => {
    let same = 0;
    fc.assert(
      fc.property(randomSpec, (typed) => {
        const { edits } = fromSpec(typed, testContext);
        const result = toSpec(formOf(edits, testContext), testContext);
        if (!result.ok) return;
        same++;
        expect(usesOf(result.spec)).toEqual(usesOf(typed));
        expect(result.spec.image).toEqual(typed.image);
        expect(result.spec.command).toEqual(typed.command);
      }),
      { numRuns: 2000 },
    );
    expect(same).toBeGreaterThan(400);
  });

  it.for([
    [
      '--rm -it --gpus device=0 -v ~/a:/b:ro -p 127.0.0.1:18000:80 -e A=b x:1 python a.py',
      {
        mode: 'interactive',
        after: 'remove',
        gpus: 'chosen',
        cards: [0],
        mounts: [{ host: '$HOME/a', container: '/b', readOnly: true }],
        ports: [{ address: 'loopback', host: '18000', container: '80' }],
        env: [{ name: 'A', value: 'b' }],
        command: 'python a.py',
        more: '',
      },
    ],
    [
      '-d --restart always --gpus 0,1 -v a:/b:z -e A=$B -p $P:80 x:1',
      {
        mode: 'background',
        after: 'keep',
        gpus: 'none',
        mounts: [],
        more: '--restart always --gpus 0,1 -v a:/b:z -e "A=$B" -p "$P:80"',
      },
    ],
    [
      '-d --gpus device=99 --shm-size 16g --ipc host x:1',
      {
        sharedMemory: 'size',
        shmSize: '16g',
        more: '--gpus device=99 --ipc host',
      },
    ],
  ] as const)('%s', ([options, fields]) => {
    const { edits, changed } = fromSpec(spec(options), testContext);
    expect(edits).toMatchObject(fields);
    expect(changed).toEqual([]);
  });

  it('says if the form adds a terminal', () => {
    expect(fromSpec(spec('x:1'), testContext).changed).toHaveLength(1);
    expect(fromSpec(spec('-i x:1'), testContext).changed).toHaveLength(1);
  });
});
