import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../../src/data/schema/machine';
import { toArgv } from '../../../../src/domain/docker/toItems';
import { machineOfSmi } from '../../../../src/domain/gpu/machine/machineOfSmi';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';
import {
  busyChoice,
  ownerCommands,
} from '../../../../src/domain/run/busyChoice';
import {
  availableChoice,
  firstChoice,
  toggled,
} from '../../../../src/domain/run/cards';
import { formOf } from '../../../../src/domain/run/formOf';
import type { Edits } from '../../../../src/domain/run/formState';
import { missingChoice } from '../../../../src/domain/run/missingChoice';
import { toSpec } from '../../../../src/domain/run/toSpec';
import { testContext } from '../../../oracle/support/testContext';

const fixture = (file: string) =>
  machineOfSmi(
    parseNvidiaSmi(
      readFileSync(
        join(import.meta.dirname, '../../../fixtures/nvidia-smi', file),
        'utf8',
      ),
    ),
  );
/** GPU 0 in use, GPU 1 free, GPU 2 split into a busy and a free slice. */
const busy = fixture('rebuilt-550.90-busy-mig-docker.txt');
const on = (machine: Machine) => ({
  ...testContext,
  server: { ...testContext.server, machine },
});

/** The value of `--gpus`, or the problems. */
function gpusOf(edits: Edits, machine: Machine = busy) {
  const reader = on(machine);
  const result = toSpec(formOf({ gpus: 'chosen', ...edits }, reader), reader);
  if (!result.ok) return result.problems.map(({ message }) => message.en);
  const argv = toArgv(result.spec);
  return argv[argv.findIndex(([part]) => part === '--gpus') + 1]?.[0];
}

const slice = (n: number) => `MIG-5c1a7e40-2d6b-5f18-b3a5-6c2e84d7f90${n}`;

describe('GPUs of a pasted machine', () => {
  it('chooses a free GPU first', () => {
    expect(gpusOf({})).toBe('device=1');
  });

  it('allows a busy GPU', () => {
    expect(gpusOf({ cards: [0] })).toBe('device=0');
  });

  it('doesn’t offer a GPU split by MIG as a whole', () => {
    expect(gpusOf({ cards: [2] })).toBe('device=1');
  });

  it('identifies a slice by its UUID', () => {
    expect(gpusOf({ slices: [1] })).toBe(`device=${slice(2)}`);
    expect(gpusOf({ cards: [1], slices: [0, 1] })).toBe(
      `"device=1,${slice(1)},${slice(2)}"`,
    );
  });

  it('chooses the first free slice if all GPUs are split', () => {
    const machine = { ...busy, cards: busy.cards.slice(2) };
    expect(gpusOf({}, machine)).toBe(`device=${slice(2)}`);
  });

  it('rejects a slice without a UUID, and says what to paste', () => {
    const machine = fixture('real-570.133-gh200-mig.txt');
    expect(machine.cards[0]?.slices.length).toBe(2);
    expect(gpusOf({ slices: [0] }, machine)).toEqual([
      expect.stringContaining('nvidia-smi -L'),
    ]);
    expect(gpusOf({}, machine)).toEqual([
      expect.stringContaining('at least one GPU'),
    ]);
  });
});

describe('a choice that is in use', () => {
  const said = (edits: Edits, machine = busy) => {
    const reader = on(machine);
    return busyChoice(formOf({ gpus: 'chosen', ...edits }, reader), reader);
  };

  it.each<[string, Edits, unknown]>([
    ['a free card', { cards: [1] }, null],
    ['a busy card', { cards: [0] }, { names: ['0'], pids: [81234, 81240] }],
    [
      'a busy slice',
      { slices: [0] },
      { names: ['MIG 3g.20gb'], pids: [90017] },
    ],
    ['a free slice', { slices: [1] }, null],
    [
      'all',
      { gpus: 'all' },
      { names: ['0', '2'], pids: [81234, 81240, 90017] },
    ],
    ['none', { gpus: 'none' }, null],
    ['the laptop’s card', { on: 'laptop', gpus: 'all' }, null],
  ])('%s', (_, edits, expected) => {
    expect(said(edits)).toEqual(expected);
  });

  it('is not known for a server in the lab file', () => {
    expect(said({ gpus: 'all' }, testContext.server.machine)).toBeNull();
  });

  it('has commands that ask for its programs', () => {
    expect(ownerCommands([7, 8])[0]).toContain('-p 7,8');
    expect(ownerCommands([])).toHaveLength(1);
  });
});

describe('a choice of GPUs', () => {
  it.for([
    [[2], 0, true, [0, 2]],
    [[0, 2], 1, true, [0, 1, 2]],
    [[0, 10], 2, true, [0, 2, 10]],
    [[0, 2], 0, false, [2]],
    [[0, 2], 1, false, [0, 2]],
  ] as const)('%j, GPU %i %s: %j', ([chosen, at, on, then]) => {
    expect(toggled(chosen, at, on)).toEqual(then);
  });

  it('keeps the available whole GPUs and slices', () => {
    const choice = { cards: [0, 1, 2, 3], slices: [0, 1, 2] };
    expect(availableChoice(busy.cards, choice)).toEqual({
      cards: [0, 1],
      slices: [0, 1],
    });
    expect(firstChoice(busy.cards)).toEqual({ cards: [1], slices: [] });
    expect(firstChoice(busy.cards.slice(0, 1)).cards).toEqual([0]);
    expect(firstChoice(busy.cards.slice(2)).slices).toEqual([1]);
    expect(firstChoice([])).toEqual({ cards: [], slices: [] });
  });
});

describe('names chosen GPUs that the machine lacks', () => {
  const none: Machine = { ...busy, cards: [] };
  const of = (edits: Edits, machine: Machine = busy) => {
    const reader = on(machine);
    return missingChoice(edits, formOf(edits, reader), reader);
  };
  const notThere = (cards: number[], slices = 0) => ({
    kind: 'not-there',
    cards,
    slices,
  });

  it.each<[string, Edits, Machine, unknown]>([
    ['all there', { gpus: 'chosen', cards: [0, 1] }, busy, null],
    ['one not', { gpus: 'chosen', cards: [1, 5] }, busy, notThere([5])],
    ['one split by MIG', { gpus: 'chosen', cards: [2] }, busy, notThere([2])],
    ['slices', { gpus: 'chosen', slices: [0, 9] }, busy, notThere([], 1)],
    ['not asked for', { gpus: 'all', cards: [5] }, busy, null],
    ['nothing chosen', {}, busy, null],
    ['no GPU at all', { gpus: 'all' }, none, { kind: 'no-gpu' }],
    ['none wanted', { gpus: 'none' }, none, null],
    ['the preset’s wish', {}, none, null],
  ])('%s', (_, edits, machine, expected) => {
    expect(of(edits, machine)).toEqual(expected);
  });
});
