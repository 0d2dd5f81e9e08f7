import type { KeyboardEvent } from 'react';

/** The elements that the arrow keys move through. */
const RESULT = 'a[data-result]';

/**
 * Arrow keys move from the field to the results and between results; Enter in the
 * field opens the first result. In a text of several lines, arrows and Enter keep
 * their usual meaning.
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

/** The index of the result that a key moves to; null if the key has no meaning here. */
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
