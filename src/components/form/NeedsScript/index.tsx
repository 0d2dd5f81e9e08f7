import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Before a form: it looks alive and does nothing where JavaScript is off, so that has to be said. */
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
