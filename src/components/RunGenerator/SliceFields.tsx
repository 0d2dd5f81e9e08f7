import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { MachineCard, MigSlice } from '../../data/schema/machine';
import { toggled } from '../../domain/run/cards';
import CheckField from '../form/CheckField';
import CardUseText from '../output/CardUseText';
import styles from './styles.module.css';

type Props = {
  readonly card: MachineCard;
  /** Position of the GPU's first slice among the slices of all GPUs. */
  readonly first: number;
  readonly label: string;
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
};

/** The slices of a GPU that MIG has split; such a GPU can't be used as a whole. */
export default function SliceFields({
  card: { index, name, slices },
  first,
  label,
  chosen,
  onChange,
}: Props): ReactNode {
  return (
    <div role="group" aria-label={`${label}: ${String(index)} ${name}`}>
      <p className={styles.split}>
        <b className={styles.number}>{index}</b> {name} ·{' '}
        {slices.length
          ? translate({
              id: 'runGenerator.split',
              message: 'split by MIG; choose slices:',
              description: 'Next to a GPU that is available in slices only',
            })
          : translate({
              id: 'runGenerator.splitUnknown',
              message:
                'split by MIG; its slices aren’t known. Paste what nvidia-smi -L prints in step 0.',
              description: 'Next to a GPU whose slices weren’t printed',
            })}
      </p>
      {slices.map((slice, i) => (
        <CheckField
          key={i}
          field="gpus"
          label={<Slice slice={slice} place={i} />}
          checked={chosen.includes(first + i)}
          onChange={(checked) => {
            onChange(toggled(chosen, first + i, checked));
          }}
        />
      ))}
    </div>
  );
}

function Slice({
  slice: { profile, uuid, memoryMiB, use },
  place,
}: {
  readonly slice: MigSlice;
  readonly place: number;
}): ReactNode {
  return (
    <>
      {`MIG ${profile ?? String(place)}`}
      {memoryMiB !== undefined && ` · ${(memoryMiB / 1024).toFixed(0)} GiB`}
      {use && (
        <>
          {' · '}
          <CardUseText use={use} />
        </>
      )}
      {uuid !== undefined && (
        <>
          {' '}
          <code className={styles.uuid}>{uuid}</code>
        </>
      )}
    </>
  );
}
