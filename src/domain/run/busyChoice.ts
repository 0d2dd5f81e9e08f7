import type { RunForm } from '../../data/runFields';
import type { ReaderContext } from '../profile/readerContext';
import { isBusy } from '../gpu/machine/busy';
import { cardsAt, slicesOf } from './cards';

/** GPUs that a form selects although a program is computing on them. */
export type BusyChoice = {
  /** Indexes of GPUs, and `MIG …` for slices. */
  readonly names: readonly string[];
  /** PIDs of the programs, if the output listed them. */
  readonly pids: readonly number[];
};

/**
 * The part of a form's selection that was in use when the output was printed;
 * null if nothing was, or if it is not known.
 */
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

/** Commands that show who owns these programs: by account, and by container. */
export const ownerCommands = (pids: readonly number[]): readonly string[] => [
  ...(pids.length
    ? [`ps -o user,pid,ppid,etime,args -p ${pids.join(',')}`]
    : []),
  "docker inspect --format '{{.State.Pid}} {{.Name}}' $(docker ps -q)",
];
