import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import {
  lazy,
  Suspense,
  useEffect,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';
import styles from './button.module.css';
import { isShortcut } from './isShortcut';

const Dialog = lazy(() => import('./Dialog'));

/**
 * Opens the box over the page, also by Ctrl-K and `/`. A link to the box's own
 * page, so that it leads there without JavaScript and in a new tab. What it
 * opens is loaded then.
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
        <Suspense>
          <Dialog
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
