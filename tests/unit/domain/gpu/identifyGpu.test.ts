import { expect, it } from 'vitest';
import { identifyGpu } from '../../../../src/domain/gpu/name/identifyGpu';
import { cardByName } from '../../../../src/domain/gpu/machine/machine';
import { queryParts } from '../../../../src/domain/gpu/query/readQuery';

const named = (found: ReturnType<typeof identifyGpu>) =>
  'gpu' in found
    ? [found.gpu.name]
    : 'candidates' in found
      ? found.candidates.map(({ name }) => name)
      : [];

it.each([
  ['NVIDIA A40', 'card'],
  ['NVIDIA A100-SXM4-40GB MIG 1g.5gb', 'card'],
  ['GRID V100D-8Q', 'card'],
  ['NVIDIA A40-48Q', 'card'],
  ['my GRID V100D-8Q', 'unknown'],
  ['GRID V100D-8Qx', 'unknown'],
  ['GRID K120Q', 'card'],
  ['NVIDIA Nonesuch', 'unknown'],
])('%s is a %s', (name, kind) => {
  expect(identifyGpu({ name, whole: true }).kind).toBe(kind);
});

it('a name whose beginning may be missing can be the end of a longer one', () => {
  const found = identifyGpu({ name: 'T1000', whole: true, openStart: true });
  expect(named(found).length).toBeGreaterThan(1);
  for (const name of named(found)) expect(name).toMatch(/T1000$/);
  const whole = { name: 'NVIDIA T1000', whole: true, openStart: true };
  expect(named(identifyGpu(whole))).toHaveLength(1);
});

it('a truncated name can only be a GPU that the driver supports', () => {
  const cut = { name: 'NVIDIA GeForce RTX', whole: false };
  const all = named(identifyGpu(cut));
  const driven = named(identifyGpu(cut, { version: '470.57.02' }));
  expect(driven.length).toBeLessThan(all.length);
  expect(driven.length).toBeGreaterThan(0);
  expect(all).toEqual(expect.arrayContaining(driven));
  // a driver that supports none of them was misread
  const newer = { name: 'NVIDIA GeForce RTX 5', whole: false };
  const misread = identifyGpu(newer, { version: '470.57.02' });
  expect(named(misread)).toEqual(named(identifyGpu(newer)));
  expect(named(misread).length).toBeGreaterThan(1);
});

it('a truncated name has a segment if all its candidates have the same', () => {
  expect(cardByName('NVIDIA T4...')).toEqual({ cc: '7.5' });
  expect(cardByName('NVIDIA GeForce RTX 309...')).toMatchObject({
    segment: 'geforce',
  });
});

it.each([
  ['A40, , V100 and T4', ['A40', 'V100', 'T4']],
  ['A40+V100\nT4；', ['A40', 'V100', 'T4']],
  ['A40和V100以及T4', ['A40', 'V100', 'T4']],
  ['Sandy', ['Sandy']],
])('%j names %j', (text, parts) => {
  expect(queryParts(text)).toEqual(parts);
});
