import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Props = { readonly title: string; readonly children: ReactNode };

/** Fields that few need. */
export default function Folded({ title, children }: Props): ReactNode {
  return (
    <details className={styles.folded}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
