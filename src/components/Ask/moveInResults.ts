import type { KeyboardEvent } from 'react';

/** What the arrows go through. */
const RESULT = 'a[data-result]';

/**
 * Arrows move from the field to the results and among them, Enter in the field
 * opens the first one. A text of several lines keeps its arrows and its Enter.
 */
export function moveInResults(panel: HTMLElement, event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing) return;
  const field = panel.querySelector('textarea');
  const results = [...panel.querySelectorAll<HTMLElement>(RESULT)];
  const at = results.findIndex((result) => result === document.activeElement);
  if (!field || (at < 0 && event.target !== field)) return;
  if (at < 0 && field.value.includes('\n')) return;
  const to = targetOf(event, at);
  if (to === null) return;
  if (to === at && event.key === 'Enter') return;
  event.preventDefault();
  if (event.key === 'Enter') results[0]?.click();
  else if (to < 0) field.focus();
  else results[Math.min(to, results.length - 1)]?.focus();
}

/** The number of the result that a key leads to; null where the key is not ours. */
function targetOf({ key, shiftKey }: KeyboardEvent, at: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at < 0 ? null : at - 1;
    case 'Enter':
      return at < 0 && !shiftKey ? 0 : null;
    default:
      return null;
  }
}
