import type { RunForm } from '../../data/runFields';
import type { ReaderContext } from '../profile/readerContext';
import { isBusy } from '../gpu/busy';
import { cardsAt, slicesOf } from './cards';

/** Cards that a form takes although a program computes on them. */
export type BusyChoice = {
  /** Numbers of cards, and `MIG …` for slices. */
  readonly names: readonly string[];
  /** PIDs of what runs there, as far as the output listed them. */
  readonly pids: readonly number[];
};

/** What of a form's choice was in use when the output was printed; null where nothing is, or that is not known. */
export function busyChoice(
  form: Pick<RunForm, 'on' | 'gpus' | 'cards' | 'slices'>,
  context: Pick<ReaderContext, 'server'>,
): BusyChoice | null {
  if (form.gpus === 'none') return null;
  const cards = cardsAt(form.on, context);
  const all = form.gpus !== 'chosen';
  const taken = [
    ...cards.filter((_, at) => all || form.cards.includes(at)),
    ...slicesOf(cards)
      .filter((_, at) => !all && form.slices.includes(at))
      .map(({ profile = '?', use }) => ({ index: `MIG ${profile}`, use })),
  ].filter(({ use }) => isBusy(use) === true);
  return taken.length === 0
    ? null
    : {
        names: taken.map(({ index }) => String(index)),
        pids: [...new Set(taken.flatMap(({ use }) => use?.processes ?? []))],
      };
}

/** The commands that tell whose programs these are: by account, and by container. */
export const ownerCommands = (pids: readonly number[]): readonly string[] => [
  ...(pids.length
    ? [`ps -o user,pid,ppid,etime,args -p ${pids.join(',')}`]
    : []),
  "docker inspect --format '{{.State.Pid}} {{.Name}}' $(docker ps -q)",
];
