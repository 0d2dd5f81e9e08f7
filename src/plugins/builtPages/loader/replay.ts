import type { Action, TextField } from './action';

/**
 * Does again, in order, what the reader did while the app was on its way. Each
 * action gets a turn of its own: the next one meets what React made of it. A
 * field in which the reader types meanwhile is left to them.
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
 * React compares a field with what it last saw there, and takes no notice where
 * both are equal. It watches the field's own property `value`; the one of the
 * prototype goes past it: https://github.com/facebook/react/issues/10135
 */
export function write(field: TextField, value: string): void {
  if (field.value === value) field.value = field.defaultValue;
  put(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Puts a text into a field without telling React, the caret behind it. */
export function put(field: TextField, value: string): void {
  const { prototype } =
    field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'value');
  const caret = document.activeElement === field ? field.selectionStart : null;
  own?.set?.call(field, value);
  if (caret !== null) field.setSelectionRange(value.length, value.length);
}
