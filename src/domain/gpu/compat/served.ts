import { compareVersions } from '../../version/compareVersions';
import { capabilityRow, firstDriver } from '../capability';
import { BRANCH_SPAN, branchOf, isBeforeCard } from './driver';
import type { Card, Contents, Driver, Gate } from './types';

/** A driver older than the documentation of the image asks for. */
export function documentedGate(
  { drivers = [] }: Contents,
  { cc }: Card,
  driver: Driver,
): readonly Gate[] {
  if (cc === null) return [];
  const asked = drivers.find(
    ({ below }) => below === undefined || compareVersions(cc, below) < 0,
  );
  if (asked === undefined || !isBeforeCard(driver, asked.branch)) return [];
  const values = {
    cc,
    first: String(asked.branch),
    driver: driver.version ?? `CUDA ${driver.cuda ?? '?'}`,
  };
  return [
    {
      kind: 'driver-too-old',
      reasons: [{ rule: 'driver-documented', values }],
    },
  ];
}

/**
 * A driver that does not support the GPU: too old for it, or of a branch that
 * dropped it.
 */
export function servedGate(card: Card, driver: Driver): readonly Gate[] {
  if (card.cc === null) return [];
  const { lastDriver } = capabilityRow(card.cc);
  const first = firstDriver(card.cc, card.segment);
  if (first !== undefined && isBeforeCard(driver, first)) {
    const values = {
      cc: card.cc,
      first: String(first),
      driver: driver.version ?? `CUDA ${driver.cuda ?? '?'}`,
    };
    return [
      {
        kind: 'driver-too-old',
        reasons: [{ rule: 'driver-before-card', values }],
      },
    ];
  }
  const branch = branchOf(driver);
  if (lastDriver === undefined || branch === null) return [];
  if (branch < lastDriver + BRANCH_SPAN) return [];
  const values = { last: String(lastDriver), driver: driver.version ?? '' };
  return [
    { kind: 'driver-too-new', reasons: [{ rule: 'driver-dropped', values }] },
  ];
}
