/** Marks the box, so that an answer can lead back to it. */
export const boxAttribute = { 'data-ask-box': true } as const;

/**
 * Moves the focus to the box, because the button that changed its text is gone
 * with its finding. The box itself takes the focus, not its field: a phone would
 * open its keyboard.
 */
export function focusBox({ isShown }: { readonly isShown: boolean }): void {
  const box =
    document.querySelector<HTMLElement>('dialog[open] [data-ask-box]') ??
    document.querySelector<HTMLElement>('main [data-ask-box]');
  box?.focus({ preventScroll: true });
  if (isShown) box?.scrollIntoView({ block: 'start' });
}
