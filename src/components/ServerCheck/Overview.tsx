import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Machine } from '../../data/schema/machine';
import type { Identity } from '../../domain/gpu/name/identifyGpu';
import type { ServerCard } from '../../domain/gpu/machine/serverCards';
import FactTable, { type Column } from '../output/FactTable';
import EvidenceMark from '../output/FactTable/EvidenceMark';
import CardUseText from '../output/CardUseText';
import Slices from './Slices';
import styles from './styles.module.css';
import Values from './Values';

/** The driver, Docker, and the GPUs, as they were understood. */
export default function Overview({
  machine,
  cards,
}: {
  readonly machine: Machine;
  readonly cards: readonly ServerCard[];
}): ReactNode {
  const withUse = cards.some(({ use }) => use);
  const withMemory = cards.some(
    ({ memoryMiB, migEnabled }) => memoryMiB !== undefined || migEnabled,
  );
  return (
    <div role="status">
      <Values machine={machine} />
      <FactTable
        caption={translate({
          id: 'serverCheck.cards',
          message: 'GPUs of this server',
          description: 'Caption of a table',
        })}
        columns={[
          ...columns(),
          // The lab file doesn't say how much memory a GPU has.
          ...(withMemory ? [memoryColumn()] : []),
          ...(withUse ? [inUseColumn()] : []),
        ]}
        rows={cards}
        // Two machines in one paste number their GPUs alike.
        keyOf={(card) => String(cards.indexOf(card))}
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
      description: 'Column head: name of a GPU',
    }),
    cell: ({ index, name, identity, slices }) => (
      <>
        {`${String(index)} · ${name}`}{' '}
        <Guess printed={name} identity={identity} />
        <Slices slices={slices} />
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
    cell: ({ card, capability }) => (
      <>
        <strong>{card.cc ?? capability ?? '?'}</strong>{' '}
        {card.certain === false && <EvidenceMark evidence="inferred" />}
      </>
    ),
  },
];

const memoryColumn = (): Column<ServerCard> => ({
  id: 'memory',
  head: translate({
    id: 'serverCheck.memory',
    message: 'Memory',
    description: 'Column head: memory of a GPU',
  }),
  cell: ({ memoryMiB, migEnabled }) =>
    `${memoryMiB === undefined ? '—' : `${(memoryMiB / 1024).toFixed(0)} GiB`}${migEnabled ? ', MIG' : ''}`,
});

const inUseColumn = (): Column<ServerCard> => ({
  id: 'use',
  head: translate({
    id: 'serverCheck.use.head',
    message: 'In use',
    description: 'Column head: whether a program uses a GPU',
  }),
  cell: ({ use }) => (
    <span className={styles.inUse}>
      <CardUseText use={use} />
    </span>
  ),
});

/** With more names than this, the list hides what to do about it. */
const FEW = 4;

/** The GPUs that a truncated name may stand for. */
function Candidates({ names }: { readonly names: readonly string[] }) {
  const cards = names.join(' / ');
  if (names.length <= FEW)
    return translate(
      {
        id: 'serverCheck.ambiguous',
        message:
          '(cut off: run nvidia-smi -L, and paste its output below this one. It could be {cards})',
        description:
          'Next to a name that matches GPUs with several capabilities',
      },
      { cards },
    );
  return (
    <>
      {translate({
        id: 'serverCheck.cutOff',
        message:
          '(cut off: run nvidia-smi -L, and paste its output below this one)',
        description:
          'Next to a name that matches many GPUs with several capabilities',
      })}
      <details>
        <summary>
          {translate(
            {
              id: 'serverCheck.candidates',
              message: 'It could be one of {count} GPUs',
              description:
                'Opens the names of GPUs that a truncated name may stand for',
            },
            { count: String(names.length) },
          )}
        </summary>
        {cards}
      </details>
    </>
  );
}

/** What a truncated or unknown name may mean. */
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
        '(not in the table; run nvidia-smi --query-gpu=compute_cap --format=csv to get its capability)',
      description: 'Next to the name of a GPU that is not known',
    });
  if (identity.kind === 'ambiguous')
    return <Candidates names={identity.candidates.map(({ name }) => name)} />;
  return identity.kind === 'card' && /(?:\.{2,}|…)$/.test(printed)
    ? `→ ${identity.gpu.name}`
    : null;
}
