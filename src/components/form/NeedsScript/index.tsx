import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Shown before a form that looks usable but does nothing without JavaScript. */
export default function NeedsScript(): ReactNode {
  return (
    <noscript>
      <p className={styles.note}>
        <Translate
          id="form.needsScript"
          description="Before a form, where JavaScript is off"
        >
          This form needs JavaScript. Without it, the page shows what the form
          starts with.
        </Translate>
      </p>
    </noscript>
  );
}
