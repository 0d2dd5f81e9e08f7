import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import styles from './button.module.css';
import Dialog from './Dialog';
import { isShortcut } from './isShortcut';

/**
 * Opens the box over the page, also by Ctrl-K and `/`. A link to the box's own
 * page, so that it leads there without JavaScript and in a new tab. The field
 * is part of every page: it takes the focus before the next key arrives, and an
 * input method needs a field from its first key on. What answers is loaded when
 * the field has the focus.
 */
export default function AskButton(): ReactNode {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  const openHere = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
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
      {open && (
        <Dialog
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
