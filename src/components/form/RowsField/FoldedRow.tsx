import { useState, type ReactNode } from 'react';
import styles from './styles.module.css';

type Props = {
  /** A one-line summary of the row; null if the row must stay expanded, undefined if it never collapses. */
  readonly line: ReactNode;
  readonly children: ReactNode;
};

/** The controls of a row, collapsed to one line until the reader wants to change it. */
export default function FoldedRow({ line, children }: Props): ReactNode {
  const mustOpen = line === null;
  const [opened, setOpened] = useState(mustOpen);
  // A row that had to be expanded stays expanded while the reader fixes it.
  if (mustOpen && !opened) setOpened(true);
  if (line === undefined) return <div className={styles.row}>{children}</div>;
  return (
    <details
      className={styles.folded}
      open={opened}
      onToggle={(event) => {
        setOpened(event.currentTarget.open);
      }}
    >
      <summary>{line}</summary>
      <div className={styles.row}>{children}</div>
    </details>
  );
}
