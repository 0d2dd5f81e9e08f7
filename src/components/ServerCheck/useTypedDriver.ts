import { useMemo, useState } from 'react';
import type { Machine } from '../../data/schema/machine';
import { withTypedDriver } from '../../domain/gpu/machine/typedDriver';

/**
 * The pasted machine with the driver that the reader typed for it. If the reader
 * pastes other GPUs, the typed driver no longer applies.
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

/** A key that identifies a machine's set of GPUs. */
export const keyOf = ({ cards }: Machine): string =>
  cards.map(({ name, uuid = '' }) => `${name} ${uuid}`).join('\n');
