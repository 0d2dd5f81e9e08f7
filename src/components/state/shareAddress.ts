/** The address of this page with some more parameters; empty at build. */
export function shareAddress(
  parameters: Readonly<Record<string, string>>,
): string {
  if (typeof window === 'undefined') return '';
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(parameters)) {
    url.searchParams.set(name, value);
  }
  return url.href;
}
