import type { ReactNode } from 'react';
import styles from '../styles.module.css';

type Props = {
  /** Shown while the output is an earlier version; otherwise renders nothing. */
  readonly children: string | false;
};

/** The live region above the output. */
export default function StaleNote({ children }: Props): ReactNode {
  return (
    <p role="status" className={styles.stale}>
      {children}
    </p>
  );
}
