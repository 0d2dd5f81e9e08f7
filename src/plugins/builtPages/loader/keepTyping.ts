import { isShortcut } from '../../../components/Ask/isShortcut';
import { isTextField } from './action';
import { write } from './replay';

/**
 * Who opens the box by a key goes on typing at once. Until its field is there,
 * the characters are kept, and then they are written into it.
 */
export function keepTyping(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (isShortcut(event) && !openField()) keepUntilOpen();
    },
    { capture: true },
  );
}

function keepUntilOpen(): void {
  let typed = '';
  const ended = new AbortController();
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (isTextField(event.target) || ctrlKey || metaKey || altKey) return;
      // Names of other keys are words: Tab, ArrowUp.
      if (key.length !== 1 || isShortcut(event)) return;
      event.preventDefault();
      typed += key;
    },
    { capture: true, signal: ended.signal },
  );
  const observer = new MutationObserver(() => {
    const field = openField();
    if (!field) return;
    stop();
    if (typed !== '') write(field, typed);
  });
  const stop = () => {
    ended.abort();
    observer.disconnect();
  };
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['open'],
  });
  // The box did not come: the keys go where they went before.
  setTimeout(stop, PATIENCE_MS);
}

const PATIENCE_MS = 10_000;

const openField = () =>
  document.querySelector<HTMLTextAreaElement>('dialog[open] textarea');
