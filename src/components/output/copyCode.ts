import { copyText } from './copyText';

/**
 * Copies the code block that a button belongs to, and shows the result next to the
 * button. It uses only DOM elements, because the reader may copy a page's code
 * before React is loaded, and a browser allows copying only right after a click.
 *
 * @param button - has the result texts in `data-copied` and `data-refused`
 */
export async function copyCode(button: HTMLElement): Promise<void> {
  const code = button.closest('.theme-code-block')?.querySelector('code');
  const status = button.parentElement?.querySelector('[role=status]');
  if (!code || !status) return;
  const result = (await copyText(textOf(code))) ? 'copied' : 'refused';
  button.dataset['state'] = result;
  status.textContent = button.dataset[result] ?? '';
  setTimeout(() => {
    delete button.dataset['state'];
    status.textContent = '';
  }, SHOWN_MS);
}

const SHOWN_MS = 4000;

/** A highlighted line ends with a `br` instead of a line break. */
function textOf(code: Element): string {
  const copy = document.createElement('div');
  copy.append(code.cloneNode(true));
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  return copy.textContent.replace(/\n$/, '');
}
