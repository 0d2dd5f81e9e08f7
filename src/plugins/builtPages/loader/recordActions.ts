import { isShortcut } from '../../../components/Ask/isShortcut';
import { openBox } from '../../../components/Ask/openBox';
import { isTextField, type Action } from './action';
import { put } from './replay';

/**
 * What only the app answers when it is pressed. A label passes its click on to
 * its field; `copyOnClick` answers the copy buttons, and an app that came
 * meanwhile would draw them anew without what they say.
 */
const pressed =
  'button:not([data-copied]), [role=button], input[type=checkbox], input[type=radio], a[href="#"]';
/** What makes it likely that the app is wanted soon. */
const near =
  'button:not([data-copied]), input, select, textarea, label, main [role=button]';
/** Keys that do something in a field beside writing. */
const steering = /^(Enter|Escape|Arrow(Up|Down))$/;

type Recording = {
  /** Ends the recording. */
  readonly stop: () => readonly Action[];
};

/**
 * Loads the app at the first touch, and writes down what it could not answer.
 * Text stays in its field, where the browser puts it; a click is held back, so
 * that it happens once.
 *
 * @param load - called for each touch
 */
export function recordActions(load: () => void): Recording {
  const actions: Action[] = [];
  const typed = new Map<Element, string>();
  const ended = new AbortController();
  const on = <K extends keyof DocumentEventMap>(
    type: K,
    listener: (event: DocumentEventMap[K], target: Element) => void,
  ) => {
    document.addEventListener(
      type,
      (event) => {
        if (event.target instanceof Element) listener(event, event.target);
      },
      { capture: true, signal: ended.signal },
    );
  };
  const touched = (_event: Event, target: Element) => {
    if (target.closest(`${near}, ${pressed}`)) load();
  };
  on('pointerdown', touched);
  on('pointerover', (event, target) => {
    if (event.pointerType === 'mouse' && target.closest(near)) load();
  });
  on('focusin', (_event, target) => {
    if (isTextField(target) || target instanceof HTMLSelectElement) load();
  });
  const openBoxNow = (event: Event) => {
    hold(event);
    load();
    openBox(document.querySelector<HTMLDialogElement>('dialog[data-box]'));
  };
  on('click', (event, target) => {
    if (target.closest('a[aria-keyshortcuts]') && !opensElsewhere(event)) {
      openBoxNow(event);
      return;
    }
    const control = target.closest<HTMLElement>(pressed);
    if (!control || opensElsewhere(event)) return;
    hold(event);
    load();
    actions.push({ kind: 'click', target: control });
  });
  on('keydown', (event, target) => {
    if (isShortcut(event)) {
      openBoxNow(event);
      return;
    }
    const isPressed = isPress(event, target);
    if (!isPressed && !(isTextField(target) && steering.test(event.key)))
      return;
    if (isPressed) hold(event);
    load();
    actions.push({ kind: 'key', target, event });
  });
  on('paste', (_event, target) => actions.push({ kind: 'paste', target }));
  // React empties a field that it has taken over and knows nothing of: what was
  // typed comes back before the next character.
  on('beforeinput', (event, target) => {
    const before = typed.get(target);
    if (!isTextField(target) || event.isComposing) return;
    if (before !== undefined && before !== target.value) put(target, before);
  });
  on('input', (event, target) => {
    if (!isTextField(target)) return;
    // The app gets it once, as a whole, when the recording ends.
    event.stopImmediatePropagation();
    load();
    const { value } = target;
    typed.set(target, value);
    const last = actions.at(-1);
    if (last?.kind === 'text' && last.target === target) actions.pop();
    actions.push({ kind: 'text', target, value });
  });
  on('change', (_event, target) => {
    load();
    if (target instanceof HTMLSelectElement)
      actions.push({ kind: 'choice', target, value: target.value });
    else if (target instanceof HTMLInputElement && target.type === 'file')
      actions.push({ kind: 'files', target });
  });
  // The browser folds and unfolds by itself; the app only has to know.
  on('toggle', (_event, target) => {
    if (target instanceof HTMLDetailsElement)
      actions.push({ kind: 'toggle', target });
  });
  on('submit', (event) => event.preventDefault());
  return {
    stop() {
      ended.abort();
      return actions;
    },
  };
}

/** With these keys a link opens in a tab of its own. */
const opensElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  ctrlKey || metaKey || shiftKey;

/** Enter or the space bar on what the browser doesn't know to be a button. */
const isPress = ({ key }: KeyboardEvent, target: Element) =>
  (key === 'Enter' || key === ' ') && target.matches('span[role=button]');

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
