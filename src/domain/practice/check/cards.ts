import type { Task } from '../../../data/schema/practice';
import { outcomeOf } from '../outcomeOf';
import type { Checked } from './checked';

type CardsTask = Extract<Task, { kind: 'cards' }>;

/** Compares the selected GPUs with those that the program gets, in any order. */
export function checkCards(
  { situation, why }: CardsTask,
  ticked: readonly number[],
): Checked {
  const got = outcomeOf(situation);
  const mine = [...ticked].sort((a, b) => a - b).join(',') || 'none';
  const right = mine === got;
  return {
    right,
    said: right
      ? [why]
      : [
          {
            en: `The program gets GPU ${got.replaceAll(',', ', ')}, not ${mine.replaceAll(',', ', ')}.`,
            zh: `程序得到的是 GPU ${got.replaceAll(',', '、')}，不是 ${mine.replaceAll(',', '、').replace('none', '一块也没有')}。`,
          },
          why,
        ],
  };
}
