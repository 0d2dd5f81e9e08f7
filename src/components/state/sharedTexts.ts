import type { Address } from './useUrlQuery';

/**
 * The texts that a link brings, as the form's codec writes them; null where it
 * brings none. They stand behind the `#`, which a browser does not send: no
 * server refuses them for their length or writes them into its log. Links of
 * before 2026-11-25 have them in the parameter `form`. What is no text of an
 * address any more (a link that was cut) comes back empty, which no codec reads.
 */
export function textsIn({ query, hash }: Address): string | null {
  if (!hash.startsWith(prefix)) return query[oldName] ?? null;
  try {
    return decodeURIComponent(hash.slice(prefix.length));
  } catch {
    return '';
  }
}

const oldName = 'form';
const prefix = `#${oldName}=`;

/** Takes the texts of a link out of an address. */
export const withoutTexts = {
  query: { [oldName]: null },
  hash: ({ hash }: Address): string => (hash.startsWith(prefix) ? '' : hash),
} as const;

/** The address of this page with some texts; empty at build. */
export function addressWith(texts: string | null): string {
  if (typeof window === 'undefined') return '';
  const url = new URL(window.location.href);
  url.searchParams.delete(oldName);
  url.hash = texts === null ? '' : prefix + encodeURIComponent(texts);
  return url.href;
}
