import { usePluralForm } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Props = {
  readonly count: number;
  /** The text shown if there are no findings. */
  readonly clean: string;
};

/** How many findings there are, announced to screen readers when it changes. */
export default function FindingsCount({ count, clean }: Props): ReactNode {
  const { selectMessage } = usePluralForm();
  return (
    <p role="status" className={styles.count}>
      {count === 0
        ? clean
        : selectMessage(
            count,
            translate(
              {
                id: 'ask.findings',
                message: 'One finding|{count} findings, most serious first',
                description: 'Above what the rules found',
              },
              { count: String(count) },
            ),
          )}
    </p>
  );
}
