import type { Gate, Remedy, Target, VerdictKind } from './types';

/** Ways to fix a bad verdict, most promising first. */
export function remediesFor(
  kind: VerdictKind,
  target: Target,
  gates: readonly Gate[],
): readonly Remedy[] {
  const rules = rulesOf(gates);
  const beforeCard = rules.includes('driver-before-card');
  switch (kind) {
    case 'driver-too-old':
      return beforeCard ? ['newer-driver'] : ['older-image', 'newer-driver'];
    case 'driver-too-new':
      return ['older-driver'];
    case 'refused':
      return refused(target, gates);
    case 'card-too-new':
      return beforeCard ? ['newer-image', 'newer-driver'] : ['newer-image'];
    case 'card-too-old':
      // Whether an older release of such a family helps isn't known.
      return isFromName(target) ? [] : ['older-image'];
    case 'other-platform':
      return rules.includes('jetson') ? ['l4t-image'] : ['arm-image'];
    case 'ptx-only':
      return ['newer-image'];
    case 'unknown':
      return unknown(target, rules);
    // The reason itself names the fix.
    case 'no-gpu':
    case 'runs':
    case 'minor-version':
    case 'forward-compat':
      return [];
  }
}

function refused(target: Target, gates: readonly Gate[]): readonly Remedy[] {
  // The driver itself is new enough, so it helps to disable the check.
  const driverDoes = gates.some(
    ({ kind }) => kind === 'runs' || kind === 'minor-version',
  );
  return [
    ...(target.kind === 'torch-image' ? (['runtime-image'] as const) : []),
    'older-image',
    ...(driverDoes ? (['disable-require'] as const) : []),
    'newer-driver',
  ];
}

const isFromName = (target: Target): boolean =>
  target.kind === 'inspected' && target.contents.fromName === true;

const rulesOf = (gates: readonly Gate[]) =>
  gates.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));

function unknown(
  target: Target,
  rules: ReturnType<typeof rulesOf>,
): readonly Remedy[] {
  if (rules.includes('card-unknown')) return ['read-capability'];
  if (rules.includes('driver-unknown')) return ['read-driver'];
  const image =
    rules.includes('image-804') || rules.includes('image-list-unknown');
  if (isFromName(target)) return ['inspect-image'];
  return [
    ...(image && target.kind === 'torch-image'
      ? (['runtime-image'] as const)
      : []),
    'try-it',
  ];
}
