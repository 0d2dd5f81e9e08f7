import { useState, type ReactNode } from 'react';
import styles from './styles.module.css';

type Props = {
  /** What the row holds, on one line; null where it has to be open, undefined where it is never folded. */
  readonly line: ReactNode;
  readonly children: ReactNode;
};

/** The controls of a row, folded to one line until the reader wants to change it. */
export default function FoldedRow({ line, children }: Props): ReactNode {
  const mustOpen = line === null;
  const [opened, setOpened] = useState(mustOpen);
  // what had to be opened stays open while the reader mends it
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
