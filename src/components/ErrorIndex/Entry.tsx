import type { ReactNode } from 'react';
import { errorPhases } from '../../data/errorPhases';
import type { ErrorRow } from '../../data/schema/error';
import ErrorAdvice from '../output/ErrorAdvice';
import FoldedEntry from '../output/FoldedEntry';
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
  return (
    <FoldedEntry
      id={row.id}
      open={open}
      summary={
        <>
          <code className={styles.message} translate="no">
            {row.sample}
          </code>
          {row.phases.length > 1 && (
            <span className={styles.phases}>
              {errorPhases
                .filter(({ id }) => row.phases.includes(id))
                .map(({ name }) => localized(name))
                .join(' · ')}
            </span>
          )}
        </>
      }
    >
      <ErrorAdvice row={row} phases={row.phases} />
      <Evidence row={row} />
    </FoldedEntry>
  );
}
