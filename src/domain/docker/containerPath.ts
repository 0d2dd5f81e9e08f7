/**
 * Normalizes a container path like the engine does, with Go's path.Clean: `//`,
 * `/./`, and `/../` are resolved textually, without following links. Source:
 * https://pkg.go.dev/path#Clean, as used in moby/volume/mounts.
 *
 * @param text - the path; returned unchanged if it does not begin with `/`
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
