import { describe, expect, it } from 'vitest';
import { questions } from '../../../../src/data/practice';
import type { Choice, Task } from '../../../../src/data/schema/practice';
import {
  changedSituation,
  checkChoice,
} from '../../../../src/domain/practice/check/choice';
import { checkCommand } from '../../../../src/domain/practice/check/command';
import { checkOrder } from '../../../../src/domain/practice/check/order';
import { outcomeOf } from '../../../../src/domain/practice/outcomeOf';

const ofKind = <K extends Task['kind']>(kind: K) =>
  questions.flatMap(({ id, task }) =>
    task.kind === kind
      ? [[id, task as Extract<Task, { kind: K }>] as const]
      : [],
  );

describe('the questions', () => {
  it('are at least 24, with unique names', () => {
    expect(questions.length).toBeGreaterThanOrEqual(24);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });
});

describe.each(ofKind('choice'))('%s', (_, task) => {
  const choices: readonly Choice[] = task.choices;
  const outcome = outcomeOf(task.situation);

  it('has exactly one right choice', () => {
    const right = choices.filter(
      (choice) => checkChoice(task, choice.outcome).right,
    );
    expect(right.map((choice) => choice.outcome)).toEqual([outcome]);
  });

  it('has a situation for each wrong choice in which that choice is right', () => {
    for (const choice of choices) {
      if (choice.outcome === outcome) {
        expect(choice.rightFor, choice.text.en).toBeUndefined();
        continue;
      }
      expect(choice.rightFor, choice.text.en).toBeDefined();
      expect(outcomeOf(changedSituation(task.situation, choice))).toBe(
        choice.outcome,
      );
    }
  });
});

it.each(ofKind('command'))('%s accepts its own reference answer', (_, task) => {
  expect(checkCommand(task, task.reference)).toEqual({
    right: true,
    said: [task.why],
  });
  expect(checkCommand(task, task.start).right).toBe(false);
});

it.each(ofKind('order'))(
  '%s isn’t in the right order at the start',
  (_, task) => {
    expect(checkOrder(task, task.lines).right).toBe(false);
  },
);

it.each(ofKind('cards'))('%s has GPUs to select', (_, task) => {
  expect(outcomeOf(task.situation)).toMatch(/^\d(,\d)*$/);
});
