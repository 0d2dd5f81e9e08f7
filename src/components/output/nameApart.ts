/**
 * Gives a copy button a name that is unique on the page: the second block that
 * starts with `docker ps` becomes "Copy: docker ps (2)". It uses only DOM
 * elements, because a page's copy buttons work before React is loaded.
 *
 * @param button - one with `data-copied`
 * @param name - its name among others
 */
export function nameApart(
  button: HTMLElement,
  name = button.getAttribute('aria-label') ?? '',
): void {
  button.dataset['name'] = name;
  const all = [...document.querySelectorAll<HTMLElement>('[data-copied]')];
  const before = all
    .slice(0, all.indexOf(button))
    .filter((other) => other.dataset['name'] === name);
  button.setAttribute(
    'aria-label',
    before.length > 0 ? withNumber(name, before.length + 1) : name,
  );
}

const withNumber = (name: string, number: number) =>
  document.documentElement.lang.startsWith('zh')
    ? `${name}（${number}）`
    : `${name} (${number})`;
