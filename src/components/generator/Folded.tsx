import { useState, type ReactNode } from 'react';
import styles from './styles.module.css';

type Props = {
  readonly title: string;
  /** Opens it: something in it has to be seen. It does not close again by itself. */
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** Fields that few need. */
export default function Folded({
  title,
  open = false,
  children,
}: Props): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={styles.folded}
      open={opened || open}
      onToggle={(event) => {
        setOpened(event.currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}
