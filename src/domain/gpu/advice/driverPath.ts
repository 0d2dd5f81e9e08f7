import { driverBranches } from '../../../data/driverBranches';
import type { DriverRow } from '../../../data/schema/gpu';
import { capabilityRow } from '../capability';
import { branchOf } from '../compat/driver';
import type { Card } from '../compat/types';
import { imageOptions, isOffered, type ImageFamily } from './recommend';
import type { JudgedMachine } from './recommend';

/** The effect of a driver branch on a server. */
export type DriverStep = {
  readonly row: DriverRow;
  /** Whether this branch is installed now. */
  readonly installed: boolean;
  /** GPUs that this branch no longer supports, by position in the GPU list. */
  readonly lost: readonly number[];
  /**
   * The best image of each family for the GPUs that are still supported; null
   * if none is known to run.
   */
  readonly pytorch: string | null;
  readonly cuda: string | null;
};

export type DriverPath = {
  /** The installed branch first, then every later branch of the table. */
  readonly steps: readonly DriverStep[];
  /**
   * The last branch that supports every GPU; null if no branch in the table
   * drops one.
   */
  readonly lastForAll: number | null;
};

/**
 * What each later driver branch makes possible on a server, and which of its
 * GPUs it drops. Null if the installed branch is not known.
 */
export function driverPath({
  cards,
  driver,
}: JudgedMachine): DriverPath | null {
  const installed = branchOf(driver);
  if (installed === null) return null;
  const line = driverBranches.filter((row) => !row.jetson);
  const now = line.filter(({ branch }) => branch <= installed).at(-1);
  const steps = line
    .filter((row) => row === now || row.branch > installed)
    .map((row) => stepOf(row, row === now, { cards, driver }));
  const ends = cards.flatMap(lastDriverOf);
  return {
    steps,
    lastForAll: ends.length > 0 ? Math.min(...ends) : null,
  };
}

const lastDriverOf = ({ cc }: Card): readonly number[] => {
  const last = cc === null ? undefined : capabilityRow(cc).lastDriver;
  return last === undefined ? [] : [last];
};

function stepOf(
  row: DriverRow,
  installed: boolean,
  { cards, driver }: JudgedMachine,
): DriverStep {
  const isLost = (card: Card): boolean =>
    lastDriverOf(card).some((last) => row.branch > last);
  const machine: JudgedMachine = {
    cards: cards.filter((card) => !isLost(card)),
    // A branch that is not installed yet has no exact version.
    driver: installed ? driver : { version: `${row.branch}.999` },
  };
  return {
    row,
    installed,
    lost: cards.flatMap((card, place) => (isLost(card) ? [place] : [])),
    pytorch: best('pytorch', machine),
    cuda: best('cuda', machine),
  };
}

function best(family: ImageFamily, machine: JudgedMachine): string | null {
  if (machine.cards.length === 0) return null;
  const option = imageOptions(family, 'devel', machine).find(
    (one) => isOffered(one) && one.verdict.runsOn === 'all',
  );
  return option?.image ?? null;
}
