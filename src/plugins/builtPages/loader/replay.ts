import type { Action, TextField } from './action';

/**
 * Replays, in order, what the reader did while the app was loading. Each action
 * gets its own turn, so that the next one sees what React did in response. A field
 * in which the reader is typing is left alone.
 */
export function replay(actions: readonly Action[]): void {
  const newer = new Set<EventTarget | null>();
  const ended = new AbortController();
  document.addEventListener(
    'input',
    ({ isTrusted, target }) => {
      if (isTrusted) newer.add(target);
    },
    { capture: true, signal: ended.signal },
  );
  const next = ([action, ...rest]: readonly Action[]) => {
    if (!action) {
      ended.abort();
      return;
    }
    const { kind, target } = action;
    const isOld = kind === 'text' && newer.has(target);
    if (target instanceof Node && target.isConnected && !isOld) perform(action);
    setTimeout(() => next(rest));
  };
  next(actions);
}

function perform(action: Action): void {
  const { target } = action;
  switch (action.kind) {
    case 'click':
      delete action.target.dataset['waiting'];
      action.target.click();
      break;
    case 'key':
      target.dispatchEvent(new KeyboardEvent('keydown', action.event));
      break;
    case 'paste':
      target.dispatchEvent(new Event('paste', { bubbles: true }));
      break;
    case 'toggle':
      target.dispatchEvent(new Event('toggle'));
      break;
    case 'text':
      write(action.target, action.value);
      break;
    case 'choice':
      action.target.value = action.value;
      target.dispatchEvent(new Event('change', { bubbles: true }));
      break;
    case 'files':
      target.dispatchEvent(new Event('change', { bubbles: true }));
      break;
  }
}

/**
 * React compares a field with the last value it saw there and ignores events if
 * both are equal. It tracks the field's own `value` property; the prototype's
 * setter bypasses it: https://github.com/facebook/react/issues/10135
 */
export function write(field: TextField, value: string): void {
  if (field.value === value) field.value = field.defaultValue;
  put(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Sets a field's text without React noticing, with the caret after it. */
export function put(field: TextField, value: string): void {
  const { prototype } =
    field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'value');
  const caret = document.activeElement === field ? field.selectionStart : null;
  own?.set?.call(field, value);
  if (caret !== null) field.setSelectionRange(value.length, value.length);
}
