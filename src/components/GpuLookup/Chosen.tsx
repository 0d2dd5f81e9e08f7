import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { GpuRow } from '../../data/schema/gpu';
import { capabilityRow, sortCapabilities } from '../../domain/gpu/capability';
import Button from '../form/Button';
import BuildSettings from '../output/BuildSettings';
import TorchWheels from '../output/TorchWheels';
import FactTable, { type Column } from '../output/FactTable';
import { cudaText, driverText, torchText } from './facts';
import { cudaHead, torchHead } from './heads';
import styles from './styles.module.css';

type Props = {
  readonly cards: readonly GpuRow[];
  readonly onRemove: (card: GpuRow) => void;
  readonly onClear: () => void;
};

/** The chosen GPUs, and the build settings that cover all of them. */
export default function Chosen({ cards, onRemove, onClear }: Props): ReactNode {
  const columns: readonly Column<GpuRow>[] = [
    {
      id: 'name',
      head: nameHead(),
      cell: (card) => (
        <>
          {card.name}{' '}
          <Button
            name={translate(
              {
                id: 'gpuLookup.remove',
                message: 'Remove {card}',
                description: 'Name of a button',
              },
              { card: card.name },
            )}
            onClick={() => {
              onRemove(card);
            }}
          >
            {'×'}
          </Button>
        </>
      ),
    },
    { id: 'cc', head: ccHead(), cell: ({ cc }) => <strong>{cc}</strong> },
    { id: 'family', head: familyHead(), cell: ({ family }) => family },
    { id: 'cuda', head: cudaHead, cell: ({ cc }) => cudaText(cc) },
    { id: 'torch', head: torchHead, cell: ({ cc }) => torchText(cc) },
    { id: 'driver', head: driverHead(), cell: ({ cc }) => driverText(cc) },
  ];
  const capabilities = sortCapabilities(cards.map(({ cc }) => cc));
  if (cards.length === 0)
    return (
      <p role="status" className={styles.empty}>
        {translate({
          id: 'gpuLookup.empty',
          message:
            'Choose one or more GPUs; this shows what they have in common.',
          description: 'Shown while no GPU is selected',
        })}
      </p>
    );
  return (
    <div>
      <div role="status">
        <FactTable
          caption={translate({
            id: 'gpuLookup.chosen',
            message: 'Chosen GPUs',
            description: 'Caption of a table',
          })}
          columns={columns}
          rows={cards}
          keyOf={({ name }) => name}
        />
      </div>
      <Button onClick={onClear}>
        {translate({
          id: 'gpuLookup.clear',
          message: 'Clear all',
          description: 'Button that removes all GPUs',
        })}
      </Button>
      <BuildSettings capabilities={capabilities} />
      <TorchWheels
        capabilities={capabilities}
        platform={cards.some(isOnArm) ? 'arm64' : 'amd64'}
      />
    </div>
  );
}

/** What runs on this machine must be built for Arm. */
const isOnArm = ({ cc, host }: GpuRow): boolean =>
  host === 'arm64' || capabilityRow(cc).arm === true;

const nameHead = () =>
  translate({
    id: 'gpuLookup.card',
    message: 'GPU',
    description: 'Column head',
  });
const ccHead = () =>
  translate({
    id: 'gpuLookup.capability',
    message: 'Capability',
    description: 'Column head: compute capability',
  });
const familyHead = () =>
  translate({
    id: 'gpuLookup.family',
    message: 'Architecture',
    description: 'Column head',
  });
const driverHead = () =>
  translate({
    id: 'gpuLookup.lastDriver',
    message: 'Driver until',
    description: 'Column head: the last driver branch that supports a GPU',
  });
