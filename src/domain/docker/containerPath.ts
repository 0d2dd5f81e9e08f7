/**
 * A path in a container as the engine compares it, by Go's path.Clean: `//`,
 * `/./` and `/../` are resolved by their spelling, no link is followed.
 * Source: https://pkg.go.dev/path#Clean, as in moby/volume/mounts.
 *
 * @param text - the path; one that does not begin with `/` comes back unchanged
 */
export function cleanPath(text: string): string {
  if (!text.startsWith('/')) return text;
  const names: string[] = [];
  for (const name of text.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return `/${names.join('/')}`;
}
