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
            en: `The program gets ${inEnglish(got)}, not ${inEnglish(mine)}.`,
            zh: `程序得到的是 ${inChinese(got)}，不是 ${inChinese(mine)}。`,
          },
          why,
        ],
  };
}

/** Indexes such as `0,1` in words. */
const inEnglish = (indexes: string): string =>
  indexes === 'none'
    ? 'no GPU'
    : `${indexes.includes(',') ? 'GPUs' : 'GPU'} ${indexes.replaceAll(',', ', ')}`;

const inChinese = (indexes: string): string =>
  indexes === 'none' ? '一块也没有' : `GPU ${indexes.replaceAll(',', '、')}`;
