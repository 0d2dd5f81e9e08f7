import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { useState, type ReactNode } from 'react';
import BuiltHtml from '../BuiltHtml';
import styles from './styles.module.css';

type Props = {
  /** The entry's anchor on the page. */
  readonly id: string;
  /** Whether the address points to this entry. */
  readonly open: boolean;
  readonly summary: ReactNode;
  readonly children: ReactNode;
};

/**
 * An entry of a long list, collapsed to one line, with an address of its own.
 * React renders its contents only when the reader opens it.
 */
export default function FoldedEntry({
  id,
  open,
  summary,
  children,
}: Props): ReactNode {
  const [wasOpened, setOpened] = useState(false);
  useBrokenLinks().collectAnchor(id);
  return (
    <details
      id={id}
      className={styles.entry}
      open={open}
      onToggle={() => {
        setOpened(true);
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      <BuiltHtml className={styles.body} isOutdated={wasOpened || open}>
        {children}
      </BuiltHtml>
    </details>
  );
}
