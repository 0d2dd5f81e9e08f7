import { useId, useState } from 'react';

type Built = {
  /** For the element with the contents. */
  readonly id: string;
  /** What the build wrote into that element, until it's out of date. */
  readonly html: string | undefined;
};

/**
 * The HTML that the build wrote for an element, read from the page. With it as
 * `dangerouslySetInnerHTML`, React takes the page over without rendering what is
 * inside. It was half of the time until a page of commands responded, and nine
 * tenths in the index of errors.
 *
 * @param isOutdated - whether the element now shows something else; once it does,
 * the built HTML isn't used again
 */
export function useBuiltHtml(isOutdated: boolean): Built {
  const id = useId();
  const [html, setHtml] = useState(() => readHtml(id));
  if (isOutdated && html !== undefined) setHtml(undefined);
  return { id, html: isOutdated ? undefined : html };
}

/**
 * Finds nothing if the build wrote nothing: when React renders the page from
 * scratch, it assigns other ids. In a fold that the reader has opened already, the
 * elements themselves are needed, with what was typed into them.
 */
function readHtml(id: string): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const element = document.getElementById(id);
  return element?.closest('details[open]') ? undefined : element?.innerHTML;
}
