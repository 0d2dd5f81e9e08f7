import { describe, expect, it } from 'vitest';
import type { LabServer } from '../../../../src/data/schema/lab';
import { formOf } from '../../../../src/domain/run/formOf';
import { runCodec, type Edits } from '../../../../src/domain/run/formState';
import { toArgv } from '../../../../src/domain/docker/toItems';
import { toSpec } from '../../../../src/domain/run/toSpec';
import { testContext } from '../../../oracle/support/testContext';

const context = (server: Partial<LabServer>) => ({
  ...testContext,
  server: { ...testContext.server, ...server },
});

/** What follows `--gpus`, or the fields with a problem. */
function gpusOf(edits: Edits, server: Partial<LabServer>) {
  const reader = context(server);
  const result = toSpec(formOf(edits, reader), reader);
  if (!result.ok) return result.problems.map(({ field }) => field);
  const argv = toArgv(result.spec);
  const at = argv.findIndex(([part]) => part === '--gpus');
  return at < 0 ? null : argv[at + 1];
}

const cards = [
  { name: 'Tesla V100-PCIE-32GB', uuid: 'GPU-11111111' },
  { name: 'Tesla V100-PCIE-32GB', uuid: 'GPU-22222222' },
];

describe('cards', () => {
  it('may all be taken away while others are looked for', () => {
    const query = runCodec.writeChoices({ gpus: 'chosen', cards: [] });
    expect(runCodec.readChoices(query as Record<string, string>)).toEqual({
      gpus: 'chosen',
      cards: [],
    });
    expect(gpusOf({ gpus: 'chosen', cards: [] }, { gpus: cards })).toEqual([
      'cards',
    ]);
  });

  it.for([
    ['the server’s by number', { cards: [1] }, cards, ['device=1']],
    [
      'the server’s by UUID',
      { cards: [1], cardsBy: 'uuid' },
      cards,
      ['device=GPU-22222222'],
    ],
    [
      'the laptop’s own, not by the server’s UUID',
      { on: 'laptop', cards: [0], cardsBy: 'uuid' },
      cards,
      ['device=0'],
    ],
    ['the laptop’s under a server without', { on: 'laptop' }, [], ['device=0']],
    [
      'one of the laptop’s for the server’s third',
      { on: 'laptop', cards: [2] },
      cards,
      ['device=0'],
    ],
    ['none where the server has none', {}, [], null],
  ] as const)('%s', ([, edits, gpus, expected]) => {
    expect(gpusOf({ gpus: 'chosen', ...edits }, { gpus })).toEqual(expected);
  });
});
