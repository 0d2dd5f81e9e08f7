import type { ReactNode } from 'react';
import { PointingProvider } from '../state/pointing';
import styles from './styles.module.css';

type Props = {
  /** Name of the form, for those who do not see it. */
  readonly label: string;
  readonly fields: ReactNode;
  readonly output: ReactNode;
  /** What it writes is longer than a screen: it scrolls with the page, not in a box of its own. */
  readonly long?: boolean;
};

/** The form of a generator, and beside it what it writes, which stays in view. */
export default function Frame({
  label,
  fields,
  output,
  long = false,
}: Props): ReactNode {
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
        <div className={long ? styles.long : styles.output}>{output}</div>
      </div>
    </PointingProvider>
  );
}
