import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { MigSlice } from '../../data/schema/machine';
import CardUseText from '../output/CardUseText';
import styles from './styles.module.css';

/** The slices that MIG has split a GPU into. */
export default function Slices({
  slices,
}: {
  readonly slices: readonly MigSlice[];
}): ReactNode {
  if (slices.length === 0) return null;
  return (
    <ul
      className={styles.slices}
      aria-label={translate({
        id: 'serverCheck.slices',
        message: 'MIG slices',
        description: 'Name of the list of slices of a GPU',
      })}
    >
      {slices.map(({ profile, uuid, memoryMiB, use }, place) => (
        <li key={place}>
          {`MIG ${profile ?? String(place)}`}
          {memoryMiB !== undefined &&
            ` · ${(memoryMiB / 1024).toFixed(0)} GiB`}{' '}
          {uuid !== undefined && <code>{uuid}</code>}{' '}
          {use && <CardUseText use={use} />}
        </li>
      ))}
    </ul>
  );
}
