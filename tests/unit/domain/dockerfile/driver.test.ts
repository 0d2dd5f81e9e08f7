import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../../src/data/schema/machine';
import { dockerOutcome } from '../../../../src/domain/dockerfile/outcome';
import { dockerForm, recipeOf } from '../../../../src/domain/dockerfile/spec';
import { withTypedDriver } from '../../../../src/domain/gpu/machine/typedDriver';
import { contextFor } from '../../../support/dockerStates';

/** As listed by `nvidia-smi -L`, which has no driver. */
const listed: Machine = {
  cards: [
    {
      index: 0,
      name: 'NVIDIA GeForce RTX 5090',
      whole: true,
      slices: [],
      from: 'paste',
    },
  ],
};

function rulesFor(machine: Machine) {
  const context = contextFor('ash');
  const pasted = { ...context, server: { ...context.server, machine } };
  const outcome = dockerOutcome(
    recipeOf('pytorch'),
    dockerForm({ recipe: 'pytorch', machine: 'server' }, pasted),
    pasted,
  );
  return outcome.findings.map(({ rule, title }) => [rule, title.en] as const);
}

describe('a base image for a machine whose driver isn’t known', () => {
  it('says that it depends on the driver', () => {
    expect(rulesFor(listed).map(([rule]) => rule)).toContain(
      'base-needs-driver',
    );
  });

  it('is certain once the driver is typed', () => {
    const rules = rulesFor(withTypedDriver(listed, '580.95.05'));
    expect(rules.map(([rule]) => rule)).not.toContain('base-needs-driver');
    expect(rules.map(([rule]) => rule)).not.toContain('base-not-known');
  });
});
