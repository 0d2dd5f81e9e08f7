import { translate } from '@docusaurus/Translate';
import { lazy, Suspense, useId, useRef, useState, type ReactNode } from 'react';
import type { Fields } from '../../../data/schema/formField';
import Button from '../../form/Button';
import styles from './styles.module.css';

/** Not part of the page as it comes: loaded when a reader wants to share. */
const Contents = lazy(() => import('./Contents'));

/** What a reader has changed in a form. */
export type Shareable = {
  readonly table: Fields;
  readonly edits: object;
  /** Writes the texts among them, as the form's codec does. */
  readonly write: () => string;
};

/** Makes a link with everything that was typed, after showing what that is. */
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
