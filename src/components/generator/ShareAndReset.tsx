import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Button from '../form/Button';
import ShareDialog from '../output/ShareDialog';
import styles from './styles.module.css';

type Props = {
  /** What was typed, as the form's codec writes it. */
  readonly texts: string;
  readonly reset: () => void;
};

/** What can be done with all changes at once. */
export default function ShareAndReset({ texts, reset }: Props): ReactNode {
  return (
    <span className={styles.tools}>
      <ShareDialog texts={texts} />
      <Button onClick={reset}>
        {translate({
          id: 'generator.reset',
          message: 'Reset',
          description: 'Button that takes all changes back',
        })}
      </Button>
    </span>
  );
}
