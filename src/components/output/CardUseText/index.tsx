import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { CardUse } from '../../../data/schema/machine';
import { isBusy } from '../../../domain/gpu/machine/busy';

/** Says whether a program is using a GPU or a slice, and how the reader can tell. */
export default function CardUseText({
  use,
}: {
  readonly use: CardUse | undefined;
}): ReactNode {
  const busy = isBusy(use);
  if (busy === null)
    return translate({
      id: 'cardUse.unknown',
      message: 'not known',
      description: 'Whether a card is in use: the output does not tell',
    });
  const state = busy
    ? translate({
        id: 'cardUse.busy',
        message: 'in use',
        description: 'A card on which a program computes',
      })
    : translate({
        id: 'cardUse.idle',
        message: 'idle',
        description: 'A card on which no program computes',
      });
  return (
    <>
      <strong>{state}</strong>
      {signs(use).map((sign) => (
        <span key={sign}> · {sign}</span>
      ))}
    </>
  );
}

function signs({
  memoryMiB,
  utilization,
  processes = [],
}: CardUse = {}): readonly string[] {
  return [
    ...(memoryMiB === undefined ? [] : [`${String(memoryMiB)} MiB`]),
    ...(utilization === undefined ? [] : [`${String(utilization)} %`]),
    ...(processes.length ? [`PID ${processes.join(', ')}`] : []),
  ];
}
