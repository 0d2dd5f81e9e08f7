import { isGood, judge, VERDICT_ORDER } from './judge';
import type { Card, Driver, Target, Verdict, VerdictKind } from './types';

/** A verdict for every GPU of a server, and the overall result. */
export type ServerVerdict = {
  readonly cards: readonly Verdict[];
  /** The worst of the verdicts. */
  readonly worst: VerdictKind;
  readonly runsOn: 'all' | 'some' | 'none' | 'unknown';
};

/**
 * Judges each GPU of a server. `some`: it runs on part of the GPUs, so the
 * container must get only those; `unknown`: it runs on none for certain, but is
 * not known to fail on all.
 */
export function judgeServer(
  target: Target,
  cards: readonly Card[],
  driver: Driver,
): ServerVerdict {
  const verdicts = cards.map((card) => judge(target, card, driver));
  return {
    cards: verdicts,
    worst: verdicts
      .map(({ kind }) => kind)
      .reduce<VerdictKind>((a, b) => (rank(b) > rank(a) ? b : a), 'runs'),
    runsOn: reachOf(verdicts),
  };
}

function reachOf(verdicts: readonly Verdict[]): ServerVerdict['runsOn'] {
  const good = verdicts.filter(({ kind }) => isGood(kind)).length;
  if (good > 0) return good === verdicts.length ? 'all' : 'some';
  const open = verdicts.some(({ kind }) => kind === 'unknown');
  return open || verdicts.length === 0 ? 'unknown' : 'none';
}

const rank = (kind: VerdictKind): number => VERDICT_ORDER.indexOf(kind);
