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
      description: 'Whether a GPU is in use: the output doesn’t say',
    });
  const state = busy
    ? translate({
        id: 'cardUse.busy',
        message: 'in use',
        description: 'A GPU that a program uses',
      })
    : translate({
        id: 'cardUse.idle',
        message: 'idle',
        description: 'A GPU that no program uses',
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
