import clsx from 'clsx';
import type { ReactNode } from 'react';
import { wholeWords } from '../output/wholeWords';
import { usePoint } from '../state/pointing';
import styles from './styles.module.css';

/** The parts of the output with their purpose, in its order. */
export function Parts({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details className={styles.explained} open>
      <summary>{title}</summary>
      <dl className={styles.parts}>{children}</dl>
    </details>
  );
}

/** One part; the part and the field that writes it highlight each other. */
export function Part({
  code,
  field,
  children,
}: {
  readonly code: string;
  readonly field?: string | null;
  readonly children: ReactNode;
}): ReactNode {
  const { isActive, handlers } = usePoint(field ?? undefined);
  return (
    <div className={clsx(styles.part, isActive && styles.active)} {...handlers}>
      <dt>
        <code>{wholeWords(code)}</code>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
