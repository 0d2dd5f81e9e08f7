import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';
import styles from './button.module.css';
import Dialog from './Dialog';
import { isShortcut } from './isShortcut';
import { openBox } from './openBox';

/**
 * Button and shortcuts (Ctrl-K, `/`) that open the search box over the page. It is
 * a link to the box's own page, so it also works without JavaScript and in a new
 * tab. The field is in the HTML of every page because it must have the focus
 * before the next keystroke, even if React isn't loaded yet
 * (src/plugins/builtPages), and an input method needs the field from its first
 * keystroke. The code that answers loads when the field gets the focus.
 */
export default function AskButton(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = useCallback(() => {
    openBox(dialog.current);
    setOpen(true);
  }, []);
  useEffect(() => {
    // The reader may have opened it before React loaded.
    if (dialog.current?.open) setOpen(true);
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      show();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [show]);
  const openHere = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show();
  };
  return (
    <>
      <Link
        to="/tools/ask/"
        className={styles.button}
        onClick={openHere}
        aria-keyshortcuts="Control+K Meta+K /"
      >
        <span className={styles.icon} aria-hidden="true" />
        <span className={styles.text}>
          {translate({
            id: 'ask.button',
            message: 'Search or paste',
            description: 'On the button in the bar that opens the box',
          })}
        </span>
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </Link>
      <Dialog
        ref={dialog}
        isOpen={open}
        onClose={() => {
          setOpen(false);
        }}
      />
    </>
  );
}
