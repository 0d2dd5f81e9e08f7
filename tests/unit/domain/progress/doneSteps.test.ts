import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steps } from '../../../../src/data/steps';
import {
  formatDoneSteps,
  nextStep,
  parseDoneSteps,
  toggleStep,
} from '../../../../src/domain/progress/doneSteps';

describe('the steps that a reader has completed', () => {
  it('are none if nothing is stored', () => {
    expect(parseDoneSteps(null)).toEqual([]);
    expect(parseDoneSteps('')).toEqual([]);
  });

  it('are read in the order of the path', () => {
    expect(parseDoneSteps('load check')).toEqual(['check', 'load']);
  });

  it.each([
    [[], 0],
    [['check'], 1],
    [['check', 'save'], 4],
    [['run'], 6],
  ] as const)('after %j, the next step is %i', (done, number) => {
    expect(nextStep(done).number).toBe(number);
  });

  it('exclude unknown steps', () => {
    expect(parseDoneSteps('{"done":["save"]} save gone')).toEqual(['save']);
  });

  it('can be read from any stored text, and storing them again changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (stored) => {
        const done = parseDoneSteps(stored);
        expect(parseDoneSteps(formatDoneSteps(done))).toEqual(done);
      }),
    );
  });

  it('toggle individually', () => {
    for (const { id } of steps) {
      const on = toggleStep(['save'], id);
      expect(on.includes(id)).toBe(id !== 'save');
      expect(toggleStep(on, id)).toEqual(['save']);
    }
  });
});
