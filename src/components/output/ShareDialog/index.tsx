import { translate } from '@docusaurus/Translate';
import { lazy, Suspense, useId, useRef, useState, type ReactNode } from 'react';
import type { Fields } from '../../../data/schema/formField';
import Button from '../../form/Button';
import styles from './styles.module.css';

/** Not in the built page: loads when the reader wants to share. */
const Contents = lazy(() => import('./Contents'));

/** The reader's changes in a form. */
export type Shareable = {
  readonly table: Fields;
  readonly edits: object;
  /** Encodes the texts among them, like the form's codec. */
  readonly write: () => string;
  /** Its choices as URL parameters. */
  readonly choices: () => Readonly<Record<string, string>>;
};

/** Creates a link with everything that the reader typed, after showing the contents. */
export default function ShareDialog(shareable: Shareable): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [wanted, setWanted] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setWanted(true);
          dialog.current?.showModal();
        }}
      >
        {translate({
          id: 'shareDialog.open',
          message: 'Share…',
          description: 'Button that opens the share dialog',
        })}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        {wanted && (
          <Suspense fallback={null}>
            <Contents
              {...shareable}
              titleId={titleId}
              close={() => dialog.current?.close()}
            />
          </Suspense>
        )}
      </dialog>
    </>
  );
}
