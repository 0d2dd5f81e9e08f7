import type { ReactNode } from 'react';
import type { PracticeCheckId } from '../../data/practiceChecks';
import CheckField from '../form/CheckField';
import { usePractice } from '../state/usePractice';
import styles from './styles.module.css';

type Props = {
  readonly id: PracticeCheckId;
  /** What the reader should have seen. */
  readonly children: ReactNode;
};

/** A check in a lab or the capstone that the reader marks as done. */
export default function Tick({ id, children }: Props): ReactNode {
  const { done, set } = usePractice([id]);
  const isDone = done.includes(id);
  return (
    <div className={styles.tick}>
      <CheckField
        label={children}
        checked={isDone}
        onChange={() => {
          set(id, !isDone);
        }}
      />
    </div>
  );
}
