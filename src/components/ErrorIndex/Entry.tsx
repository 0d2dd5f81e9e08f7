import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { useState, type ReactNode } from 'react';
import { errorPhases } from '../../data/errorPhases';
import type { ErrorRow } from '../../data/schema/error';
import BuiltHtml from '../output/BuiltHtml';
import ErrorAdvice from '../output/ErrorAdvice';
import { useLocalized } from '../state/useLocale';
import Evidence from './Evidence';
import styles from './styles.module.css';

type Props = {
  readonly row: ErrorRow;
  /** Whether the address points to this error. */
  readonly open: boolean;
};

/** One error: its message, and when expanded, the cause and the fix. */
export default function Entry({ row, open }: Props): ReactNode {
  const localized = useLocalized();
  const [wasOpened, setOpened] = useState(false);
  useBrokenLinks().collectAnchor(row.id);
  return (
    <details
      id={row.id}
      className={styles.entry}
      open={open}
      onToggle={() => {
        setOpened(true);
      }}
    >
      <summary className={styles.summary}>
        <code translate="no">{row.sample}</code>
        {row.phases.length > 1 && (
          <span className={styles.phases}>
            {errorPhases
              .filter(({ id }) => row.phases.includes(id))
              .map(({ name }) => localized(name))
              .join(' · ')}
          </span>
        )}
      </summary>
      <BuiltHtml className={styles.body} isOutdated={wasOpened || open}>
        <ErrorAdvice row={row} phases={row.phases} />
        <Evidence row={row} />
      </BuiltHtml>
    </details>
  );
}
