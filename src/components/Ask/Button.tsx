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
 * Opens the box over the page, also by Ctrl-K and `/`. A link to the box's own
 * page, so that it leads there without JavaScript and in a new tab. The field
 * is in the HTML of every page: it takes the focus before the next key arrives,
 * even before React is loaded (src/plugins/builtPages), and an input method
 * needs a field from its first key on. What answers is loaded when the field
 * has the focus.
 */
export default function AskButton(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = useCallback(() => {
    openBox(dialog.current);
    setOpen(true);
  }, []);
  useEffect(() => {
    // It was opened before React came.
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
