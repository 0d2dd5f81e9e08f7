/** Expands the target of the address; the app does this for content that it collapses itself. */
export function openTarget(): void {
  const id = decoded(window.location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  if (target instanceof HTMLDetailsElement) target.open = true;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
