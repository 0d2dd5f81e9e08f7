import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import CopyButton from '../CopyButton';
import { outputId } from '../outputId';
import styles from './styles.module.css';

/** A bar fixed to the bottom of narrow screens: copies the output of the form, or scrolls to it. */
export default function PhoneBar({
  text,
  what,
}: {
  readonly text: string;
  readonly what: string;
}): ReactNode {
  return (
    <div className={styles.bar} data-phone-bar>
      <span className={styles.what}>{what}</span>
      <a href={`#${outputId}`} className={styles.show}>
        {translate({
          id: 'phoneBar.show',
          message: 'Show',
          description: 'Link at the bottom of a phone: goes to the output',
        })}
      </a>
      <CopyButton text={text} what={what} />
    </div>
  );
}
