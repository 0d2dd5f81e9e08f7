import type { Address } from '../browser/useUrlQuery';

/**
 * The texts that a link brings, as the form's codec writes them; null if it brings
 * none. They follow the `#`, which a browser doesn't send, so no server refuses
 * them for their length or logs them. Links from before 2026-11-25 have them in
 * the parameter `form`. A text that is no longer decodable (a truncated link)
 * becomes an empty string, which no codec accepts.
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

/** Removes the texts of a link from an address. */
export const withoutTexts = {
  query: { [oldName]: null },
  hash: ({ hash }: Address): string => (hash.startsWith(prefix) ? '' : hash),
} as const;

/**
 * The address of this page with some texts; empty during the build.
 *
 * @param choices - parameters that the address may not have yet: what a form
 * took over from another one
 */
export function addressWith(
  texts: string | null,
  choices: Address['query'] = {},
): string {
  if (typeof window === 'undefined') return '';
  const url = new URL(window.location.href);
  url.searchParams.delete(oldName);
  for (const [name, value] of Object.entries(choices))
    url.searchParams.set(name, value);
  url.hash = texts === null ? '' : prefix + encodeURIComponent(texts);
  return url.href;
}
