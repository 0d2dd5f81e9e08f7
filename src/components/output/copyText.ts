/**
 * Copies a text. `navigator.clipboard` is missing on plain http, as in a lab's
 * intranet; then the library that Docusaurus uses for its own copy button
 * steps in. False where the browser refuses both.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // typed as always there, but it is not outside secure contexts
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
