import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { cudaLevel } from '../../domain/gpu/compat/driver';
import type { Identity } from '../../domain/gpu/identifyGpu';
import type { CheckedServer, ServerCard } from '../../domain/gpu/serverCards';
import FactTable, { type Column } from '../output/FactTable';
import EvidenceMark from '../output/FactTable/EvidenceMark';
import { useSentenceGap } from '../state/useLocale';

/** The driver and the cards, as they were understood. */
export default function Overview({
  server,
}: {
  readonly server: CheckedServer;
}): ReactNode {
  const { cards, driver } = server;
  const level = cudaLevel(driver);
  const gap = useSentenceGap();
  return (
    <div role="status">
      <p>
        {driver.version === undefined
          ? translate({
              id: 'serverCheck.noDriver',
              message: 'The driver is not in the output.',
              description: 'About the pasted output',
            })
          : translate(
              {
                id: 'serverCheck.driver',
                message: 'Driver {driver}.',
                description: 'The version of the driver',
              },
              { driver: driver.version },
            )}
        {gap}
        {level !== null &&
          translate(
            {
              id: 'serverCheck.level',
              message: 'Knows CUDA up to {cuda}.',
              description: 'The newest CUDA that the driver knows',
            },
            { cuda: level },
          )}
      </p>
      <FactTable
        caption={translate({
          id: 'serverCheck.cards',
          message: 'Cards of this server',
          description: 'Caption of a table',
        })}
        columns={columns()}
        rows={cards}
        keyOf={({ index, printed }) => `${index} ${printed}`}
      />
    </div>
  );
}

const columns = (): readonly Column<ServerCard>[] => [
  {
    id: 'name',
    head: translate({
      id: 'serverCheck.name',
      message: 'Name',
      description: 'Column head: name of a card',
    }),
    cell: ({ index, printed, identity }) => (
      <>
        {`${index} · ${printed}`}{' '}
        <Guess printed={printed} identity={identity} />
      </>
    ),
  },
  {
    id: 'cc',
    head: translate({
      id: 'serverCheck.capability',
      message: 'Capability',
      description: 'Column head: compute capability',
    }),
    cell: ({ card }) => (
      <>
        <strong>{card.cc ?? '?'}</strong>{' '}
        {card.certain === false && <EvidenceMark evidence="inferred" />}
      </>
    ),
  },
  {
    id: 'memory',
    head: translate({
      id: 'serverCheck.memory',
      message: 'Memory',
      description: 'Column head: memory of a card',
    }),
    cell: ({ memoryMiB, migEnabled }) =>
      `${memoryMiB === undefined ? '—' : `${(memoryMiB / 1024).toFixed(0)} GiB`}${migEnabled ? ', MIG' : ''}`,
  },
];

/** What a cut or an unknown name may mean. */
function Guess({
  printed,
  identity,
}: {
  readonly printed: string;
  readonly identity: Identity;
}): ReactNode {
  if (identity.kind === 'unknown')
    return translate({
      id: 'serverCheck.unknown',
      message:
        '(not in the table; nvidia-smi --query-gpu=compute_cap --format=csv tells its capability)',
      description: 'Beside the name of a card that is not known',
    });
  if (identity.kind === 'ambiguous')
    return translate(
      {
        id: 'serverCheck.ambiguous',
        message: '(cut: can be {cards}; nvidia-smi -L prints the whole name)',
        description: 'Beside a name that fits cards of several capabilities',
      },
      { cards: identity.candidates.map(({ name }) => name).join(' / ') },
    );
  return identity.kind === 'card' && /(?:\.{2,}|…)$/.test(printed)
    ? `→ ${identity.gpu.name}`
    : null;
}
