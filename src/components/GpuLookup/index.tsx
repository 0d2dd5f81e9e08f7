import type { ReactNode } from 'react';
import Chosen from './Chosen';
import GpuCombobox from './GpuCombobox';
import styles from './styles.module.css';
import { useCards } from './useCards';
import NeedsScript from '../form/NeedsScript';

/** Finds any GPU by any name: capability, toolkits, PyTorch images, and build settings. */
export default function GpuLookup(): ReactNode {
  const { cards, add, remove, clear } = useCards();
  return (
    <div className={styles.lookup}>
      <NeedsScript />
      <GpuCombobox onChoose={add} />
      <Chosen cards={cards} onRemove={remove} onClear={clear} />
    </div>
  );
}
