import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import {
  driverPath,
  type DriverStep,
} from '../../domain/gpu/advice/driverPath';
import {
  judgedMachine,
  serverCards,
  type ServerCard,
} from '../../domain/gpu/machine/serverCards';
import ServerField from '../generator/fields/ServerField';
import FactTable, { type Column } from '../output/FactTable';
import EvidenceMark from '../output/FactTable/EvidenceMark';
import { useReader } from '../state/useProfile';
import NeedsScript from '../form/NeedsScript';
import styles from './styles.module.css';

/** For one server: what each later driver branch adds, and which of its GPUs it drops. */
export default function DriverPath(): ReactNode {
  const { machine } = useReader().server;
  const cards = useMemo(() => serverCards(machine), [machine]);
  const path = useMemo(() => driverPath(judgedMachine(machine)), [machine]);
  return (
    <div className={styles.path}>
      <NeedsScript />
      <ServerField />
      <div role="status">
        {path === null ? (
          <p>{noDriver()}</p>
        ) : (
          <>
            <p className={path.lastForAll === null ? undefined : styles.limit}>
              {path.lastForAll === null
                ? noLimit()
                : translate(
                    {
                      id: 'driverPath.limit',
                      message:
                        'Branch {branch} is the last one that supports every GPU of this server. After an update beyond it, some GPUs stop working.',
                      description: 'Above the table of driver branches',
                    },
                    { branch: String(path.lastForAll) },
                  )}
            </p>
            <FactTable
              caption={translate({
                id: 'driverPath.caption',
                message:
                  'Driver branches for this server, the installed one first',
                description: 'Caption of a table',
              })}
              columns={columns(cards)}
              rows={path.steps}
              keyOf={({ row }) => String(row.branch)}
            />
          </>
        )}
      </div>
    </div>
  );
}

const noDriver = () =>
  translate({
    id: 'driverPath.noDriver',
    message: 'The server’s driver isn’t known.',
    description: 'Instead of the table of driver branches',
  });

const noLimit = () =>
  translate({
    id: 'driverPath.noLimit',
    message: 'Every later branch in the table still supports all its GPUs.',
    description: 'Above the table of driver branches',
  });

const columns = (
  cards: readonly ServerCard[],
): readonly Column<DriverStep>[] => [
  {
    id: 'branch',
    head: translate({
      id: 'driverPath.branch',
      message: 'Branch',
      description: 'Column head: branch of the driver',
    }),
    cell: ({ row, installed }) => (
      <>
        {row.branch} <EvidenceMark evidence={row.evidence} />
        {installed &&
          translate({
            id: 'driverPath.installed',
            message: '(installed)',
            description: 'Next to the branch that the server has',
          })}
      </>
    ),
  },
  {
    id: 'lost',
    head: translate({
      id: 'driverPath.lost',
      message: 'No longer supports',
      description: 'Column head: GPUs that a branch drops',
    }),
    cell: ({ lost }) =>
      lost.length === 0 ? (
        '—'
      ) : (
        <strong className={styles.lost}>{namesOf(lost, cards)}</strong>
      ),
  },
  {
    id: 'cuda',
    head: translate({
      id: 'driverPath.cuda',
      message: 'CUDA up to',
      description: 'Column head',
    }),
    cell: ({ row }) => row.cuda,
  },
  {
    id: 'pytorch',
    head: translate({
      id: 'driverPath.pytorch',
      message: 'Best PyTorch image (devel) for the remaining GPUs',
      description: 'Column head',
    }),
    cell: ({ pytorch }) => <Tag image={pytorch} />,
  },
  {
    id: 'image',
    head: translate({
      id: 'driverPath.image',
      message: 'Newest nvidia/cuda for them',
      description: 'Column head',
    }),
    cell: ({ cuda }) => <Tag image={cuda} />,
  },
];

/** The tag alone; the column head names the repository. */
function Tag({ image }: { readonly image: string | null }): ReactNode {
  return image === null ? '—' : <code>{image.replace(/^.*:/, '')}</code>;
}

/** Formats the GPUs as in `2 × Tesla V100-PCIE-32GB, 1 × TITAN Xp`. */
function namesOf(
  places: readonly number[],
  cards: readonly ServerCard[],
): string {
  const counts = new Map<string, number>();
  for (const place of places) {
    const name = cards[place]?.name ?? '?';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${count} × ${name}`).join(', ');
}
