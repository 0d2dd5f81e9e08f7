/** True for Ctrl-K or Cmd-K anywhere, and for `/` outside text fields. */
export function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey && !altKey;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting(event);
}

const isWriting = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
