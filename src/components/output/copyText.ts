/**
 * Copies a text. `navigator.clipboard` is missing over plain HTTP, for example in
 * a lab's intranet; then this uses the library behind Docusaurus's own copy
 * button. Returns false if the browser refuses both.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // The type says that it always exists, but outside secure contexts it doesn't.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
    const { default: copy } = await import('copy-text-to-clipboard');
    return copy(text);
  } catch {
    return false;
  }
}
