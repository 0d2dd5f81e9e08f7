import type { ReactNode } from 'react';
import { PointingProvider } from '../state/pointing';
import styles from './styles.module.css';

type Props = {
  /** Name of the form, for those who do not see it. */
  readonly label: string;
  readonly fields: ReactNode;
  readonly output: ReactNode;
};

/** The form of a generator, and beside it what it writes, which stays in view. */
export default function Frame({ label, fields, output }: Props): ReactNode {
  return (
    <PointingProvider>
      <div className={styles.generator}>
        <form
          className={styles.form}
          aria-label={label}
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          {fields}
        </form>
        <div className={styles.output}>{output}</div>
      </div>
    </PointingProvider>
  );
}
