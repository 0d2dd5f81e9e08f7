import type { Choice, Situation, Task } from '../../../data/schema/practice';
import { outcomeOf } from '../outcomeOf';
import type { Checked } from './checked';

type ChoiceTask = Extract<Task, { kind: 'choice' }>;

/**
 * Judges a choice by the outcome of the situation.
 *
 * @param outcome - the outcome that the user chose; one that is not among the
 * choices is wrong, without a reason
 */
export function checkChoice(task: ChoiceTask, outcome: string): Checked {
  const choices: readonly Choice[] = task.choices;
  const choice = choices.find((one) => one.outcome === outcome);
  const changed = choice?.rightFor;
  return {
    right: outcome === outcomeOf(task.situation),
    said: choice ? [choice.feedback] : [],
    ...(changed && { rightFor: textsOf(changed) }),
  };
}

/** The situation with the changes of a choice. */
export function changedSituation(
  situation: Situation,
  { rightFor }: Choice,
): Situation {
  // the row's type connects the changes to its judge
  return { ...situation, ...rightFor };
}

const textsOf = (changed: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(changed).map(([name, value]) => [name, String(value)]),
  );
