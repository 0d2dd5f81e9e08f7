import { isShortcut } from '../../../components/Ask/isShortcut';
import { openBox } from '../../../components/Ask/openBox';
import { isTextField, type Action } from './action';
import { put } from './replay';

/**
 * Controls that need the app when pressed. A label passes its click to its field.
 * `copyOnClick` handles the copy buttons: an app that loads in the meantime would
 * render them again without their result text.
 */
const pressed =
  'button:not([data-copied]), [role=button], input[type=checkbox], input[type=radio], a[href="#"]';
/** Events that mean the app is probably needed soon. */
const near =
  'button:not([data-copied]), input, select, textarea, label, main [role=button]';
/** Fields, and the buttons of a form: a keyboard reaches the next one soon. */
const focused = 'input, select, textarea, main:has(input) button';
/** What a reader does first on a page that they opened to fill in its form. */
const signs = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;
/** Keys that have a function in a field other than writing. */
const steering = /^(Enter|Escape|Arrow(Up|Down))$/;

type Recording = {
  /** Stops the recording. */
  readonly stop: () => readonly Action[];
};

/**
 * Loads the app on the first interaction, and records what the page couldn't
 * respond to. Typed text stays in its field, where the browser puts it; a click is
 * held back so that it happens only once.
 *
 * @param load - called on each interaction
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
  if (document.querySelector('main[data-tool]'))
    for (const sign of signs)
      on(sign, (event) => {
        if (!isAtRest(event)) load();
      });
  on('pointerdown', (_event, target) => {
    // A finger that scrolls a form will soon fill it in.
    if (target.closest(`${near}, ${pressed}, main:has(input)`)) load();
  });
  on('pointerover', (event, target) => {
    if (event.pointerType === 'mouse' && target.closest(near)) load();
  });
  on('focusin', (_event, target) => {
    if (target.matches(focused)) load();
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
    control.dataset['waiting'] = '';
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
  // When React takes over a field that it knows nothing about, it empties it: restore the
  // text before the next character.
  on('beforeinput', (event, target) => {
    const before = typed.get(target);
    if (!isTextField(target) || event.isComposing) return;
    if (before !== undefined && before !== target.value) put(target, before);
  });
  on('input', (event, target) => {
    if (!isTextField(target)) return;
    // The app gets it once, in full, when the recording stops.
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
  // The browser opens and closes it; the app only needs to know.
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

/** With these keys, a link opens in a new tab. */
const opensElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  ctrlKey || metaKey || shiftKey;

/** Chromium sends events of the mouse for a new page even if it does not move. */
const isAtRest = (event: Event) =>
  event.type === 'pointermove' &&
  event instanceof PointerEvent &&
  event.movementX === 0 &&
  event.movementY === 0;

/** Enter or the space bar on an element that the browser doesn't treat as a button. */
const isPress = ({ key }: KeyboardEvent, target: Element) =>
  (key === 'Enter' || key === ' ') && target.matches('span[role=button]');

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
