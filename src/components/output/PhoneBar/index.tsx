import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { outputId } from '../outputId';
import styles from './styles.module.css';

/**
 * A bar fixed to the bottom of narrow screens: copies or downloads the output of
 * the form, or scrolls to it.
 */
export default function PhoneBar({
  what,
  children,
}: {
  readonly what: string;
  /** The button that copies or downloads it. */
  readonly children: ReactNode;
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
      {children}
    </div>
  );
}
