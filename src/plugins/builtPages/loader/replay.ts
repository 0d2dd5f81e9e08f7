import type { Action, TextField } from './action';

/**
 * Does again, in order, what the reader did while the app was on its way. Each
 * action gets a turn of its own: the next one meets what React made of it.
 */
export function replay([action, ...rest]: readonly Action[]): void {
  if (!action) return;
  const { target } = action;
  if (target instanceof Node && target.isConnected) perform(action);
  setTimeout(() => replay(rest));
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
  const { prototype } =
    field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'value');
  const caret = document.activeElement === field ? field.selectionStart : null;
  if (field.value === value) field.value = field.defaultValue;
  own?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  if (caret !== null) field.setSelectionRange(value.length, value.length);
}
