import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import CopyButton from '../CopyButton';
import { outputId } from '../outputId';
import styles from './styles.module.css';

/** On a narrow screen, at its bottom at all times: copies the output of the form, or goes there. */
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
