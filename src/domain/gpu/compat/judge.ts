import { compareVersions } from '../../version/compareVersions';
import { capabilityRow, majorOf } from '../capability';
import { archGate } from './card';
import { contentsOf, type Contents } from './contents';
import { branchOf, driverGate, isBeforeCard } from './driver';
import { canUseForwardCompat, requireGate } from './image';
import { reportFor } from './reports';
import { remediesFor } from './remedies';
import type { Card, Driver, Gate, Target, Verdict, VerdictKind } from './types';

/** From the best to the worst, so that the worst gate decides. A sure "no" outweighs "not known". */
export const VERDICT_ORDER: readonly VerdictKind[] = [
  'runs',
  'minor-version',
  'forward-compat',
  'ptx-only',
  'unknown',
  'refused',
  'driver-too-old',
  'card-too-new',
  'card-too-old',
  'other-platform',
];

/**
 * Whether something runs on a card under a driver, why, and what can be done.
 * Three gates, each with its own rules: the platform and the driver, the
 * image's own demand, the code for the card. What the tables do not know is
 * `unknown`, never guessed.
 */
export function judge(target: Target, card: Card, driver: Driver): Verdict {
  const contents = contentsOf(target);
  const gates = gatesFor(target, contents, card, driver);
  const worst = [...gates].sort((a, b) => rank(b) - rank(a))[0];
  const kind = worst?.kind ?? 'unknown';
  const relevant = gates.filter((gate) => gate === worst || isGood(kind));
  return {
    kind,
    reasons: relevant.flatMap((gate) => gate.reasons),
    remedies: remediesFor(kind, target, gates),
    certain:
      card.certain !== false && gates.every((gate) => gate.certain !== false),
  };
}

/** Whether it runs, well or with limits. */
export function isGood(kind: VerdictKind): boolean {
  return VERDICT_ORDER.indexOf(kind) < VERDICT_ORDER.indexOf('unknown');
}

const rank = (gate: Gate): number => VERDICT_ORDER.indexOf(gate.kind);

function gatesFor(
  target: Target,
  contents: Contents,
  card: Card,
  driver: Driver,
): readonly Gate[] {
  const platform = platformGate(target, card);
  if (platform) return [platform];
  const report = reportFor(target, card);
  const image =
    contents.cuda === null ? null : imageGate(target, contents, card, driver);
  return [
    ...servedGate(card, driver),
    ...(contents.cuda === null
      ? [
          {
            kind: 'unknown',
            reasons: [{ rule: 'build-unknown', values: {} }],
          } as const,
        ]
      : [driverOrForward(contents.cuda, contents, card, driver)]),
    ...(image ? [image] : []),
    ...(report ? [report] : [codeGate(target, contents, card, driver)]),
  ];
}

/** Cards in machines with an Arm processor: what runs there is another image. */
const ARM_CARDS: readonly string[] = ['GB10', 'GB200', 'GB300', 'GH200'];

function platformGate(target: Target, card: Card): Gate | null {
  if (target.kind === 'cuda' || card.cc === null) return null;
  const server = card.cc === '11.0' || card.cc === '12.1';
  if (card.segment === 'jetson' && !server)
    return {
      kind: 'other-platform',
      reasons: [{ rule: 'jetson', values: {} }],
    };
  const arm =
    capabilityRow(card.cc).arm === true || ARM_CARDS.includes(card.name ?? '');
  return arm
    ? { kind: 'unknown', reasons: [{ rule: 'arm-host', values: {} }] }
    : null;
}

function driverOrForward(
  cuda: string,
  contents: Contents,
  card: Card,
  driver: Driver,
): Gate {
  const gate = driverGate(driver, cuda);
  if (gate.kind !== 'driver-too-old' || !contents.forwardCompat) return gate;
  if (!canUseForwardCompat(driver, card, cuda)) return gate;
  const values = { branch: String(branchOf(driver)) };
  return {
    kind: 'forward-compat',
    reasons: [{ rule: 'driver-forward', values }],
  };
}

function imageGate(
  target: Target,
  contents: Contents,
  card: Card,
  driver: Driver,
): Gate | null {
  const { cuda, requires } = contents;
  if (cuda === null) return null;
  if (requires === false)
    return target.kind === 'torch-image'
      ? { kind: 'runs', reasons: [{ rule: 'image-free', values: {} }] }
      : null;
  const gate = requireGate(driver, card, cuda);
  if (requires === 'maybe' && gate.kind === 'refused')
    return {
      kind: 'unknown',
      reasons: [
        { rule: 'image-list-unknown', values: gate.reasons[0]?.values ?? {} },
      ],
    };
  const older = driverGate(driver, cuda).kind === 'minor-version';
  if (gate.kind === 'runs' && older && card.segment !== 'data-center')
    return {
      kind: 'unknown',
      reasons: [{ rule: 'image-804', values: { cuda } }],
    };
  return gate;
}

function codeGate(
  target: Target,
  contents: Contents,
  card: Card,
  driver: Driver,
): Gate {
  const { cc } = card;
  if (cc === null)
    return { kind: 'unknown', reasons: [{ rule: 'card-unknown', values: {} }] };
  const { archLists, cuda, evidence } = contents;
  const gates = archLists.map((archs) =>
    archGate(cc, archs, cuda ?? '0', driver),
  );
  const [first] = gates;
  const unknown: Gate = {
    kind: 'unknown',
    reasons: [{ rule: 'build-unknown', values: {} }],
  };
  // Memory is no ground for a verdict.
  if (!first || evidence === 'memory') return ngcGate(target, cc) ?? unknown;
  if (gates.some((gate) => gate.kind !== first.kind)) return unknown;
  return { ...first, certain: evidence === 'sourced' || evidence === 'seen' };
}

/** NVIDIA's own images: from 25.08 on nothing below Turing is compiled in; more is not known. */
function ngcGate(target: Target, cc: string): Gate | null {
  if (
    target.kind !== 'ngc-torch' ||
    compareVersions(target.release, '25.08') < 0 ||
    majorOf(cc) >= 8
  )
    return null;
  if (cc === '7.5') return null;
  return {
    kind: 'card-too-old',
    reasons: [{ rule: 'card-too-old', values: { cc, archs: '7.5 …' } }],
  };
}

/** Numbers that belong to one branch: on Windows a driver of 535 is called 538, for example. */
const BRANCH_SPAN = 10;

/** A driver that does not serve the card: too old for it, or so new that one of the two is not what it was taken for. */
function servedGate(card: Card, driver: Driver): readonly Gate[] {
  if (card.cc === null) return [];
  const { firstDriver, lastDriver } = capabilityRow(card.cc);
  if (firstDriver !== undefined && isBeforeCard(driver, firstDriver)) {
    const values = {
      cc: card.cc,
      first: String(firstDriver),
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
  return [{ kind: 'unknown', reasons: [{ rule: 'driver-dropped', values }] }];
}
