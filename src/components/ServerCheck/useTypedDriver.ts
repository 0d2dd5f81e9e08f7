import { useMemo, useState } from 'react';
import type { Machine } from '../../data/schema/machine';
import { withTypedDriver } from '../../domain/gpu/typedDriver';

/**
 * The machine that is pasted, with the driver that was typed for it. When other
 * cards are pasted, the driver that was typed before is not theirs.
 */
export function useTypedDriver(
  pasted: Machine | null,
): readonly [machine: Machine | null, set: (machine: Machine) => void] {
  const [typed, setTyped] = useState<{ of: string; driver: string } | null>(
    null,
  );
  const of = pasted ? keyOf(pasted) : '';
  const driver = typed?.of === of ? typed.driver : '';
  const machine = useMemo(
    () => pasted && withTypedDriver(pasted, driver),
    [pasted, driver],
  );
  return [
    machine,
    ({ driver: known }) => {
      setTyped({ of, driver: known?.value ?? '' });
    },
  ];
}

/** What tells one machine's cards from another's. */
export const keyOf = ({ cards }: Machine): string =>
  cards.map(({ name, uuid = '' }) => `${name} ${uuid}`).join('\n');
