import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode, RefObject } from 'react';
import Button from '../form/Button';
import Panel from './index';
import styles from './styles.module.css';

type Props = {
  readonly ref: RefObject<HTMLDialogElement | null>;
  /** A closed box computes no answers. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** The box over any page. A native dialog, so the browser handles focus, Escape, and screen readers. */
export default function AskDialog({ ref, isOpen, onClose }: Props): ReactNode {
  const close = () => ref.current?.close();
  return (
    // Closes on a click on the backdrop or a link. Escape does the same for the keyboard.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      data-box=""
      className={styles.dialog}
      aria-label={translate({
        id: 'ask.dialog',
        message: 'Search or paste',
        description: 'Name of the dialog with the box',
      })}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current || isWayOut(event.target)) close();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.bar}>
          <Link to="/tools/ask/">
            {translate({
              id: 'ask.ownPage',
              message: 'Open as a page',
              description:
                'Link from the dialog to the page of the box; passes on the text in memory',
            })}
          </Link>
          <Button onClick={close}>
            {translate({
              id: 'ask.close',
              message: 'Close',
              description: 'Closes the dialog with the box',
            })}
          </Button>
        </div>
        <Panel isIdle={!isOpen} saysNeeds={false} />
      </div>
    </dialog>
  );
}

/** Whether the click is on a link to another page of the guide, which must close the box. */
const isWayOut = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a:not([target])') !== null;
