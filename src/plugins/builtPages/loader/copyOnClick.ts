import { copyCode } from '../../../components/output/copyCode';

/** Copies a page's code while the app isn't loaded. */
export function copyOnClick(): { readonly stop: () => void } {
  const ended = new AbortController();
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return;
      const button = event.target.closest<HTMLElement>('[data-copied]');
      if (!button) return;
      event.stopImmediatePropagation();
      void copyCode(button);
    },
    { capture: true, signal: ended.signal },
  );
  return { stop: () => ended.abort() };
}
