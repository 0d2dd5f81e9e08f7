/** The parts of an image name. */
export type ImageReference = {
  readonly name: string;
  readonly tag?: string;
  readonly digest?: string;
};

const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const host =
  '(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])(?:\\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*(?::[0-9]+)?';
const pattern = new RegExp(
  `^((?:${host}/)?${component}(?:/${component})*)(?::([\\w][\\w.-]{0,127}))?(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?$`,
);

/**
 * Parses an image name like Docker; null if Docker reports `invalid reference
 * format`. An uppercase first component is a registry host only if it has a dot
 * or a port, as in client 20.10. Source: github.com/distribution/reference,
 * regexp.go.
 */
export function parseImageReference(text: string): ImageReference | null {
  const found = pattern.exec(text);
  if (!found?.[1] || found[1].length > 255) return null;
  const [first = '', ...rest] = found[1].split('/');
  if (rest.length && /[A-Z]/.test(first) && !/[.:]/.test(first)) return null;
  return {
    name: found[1],
    ...(found[2] && { tag: found[2] }),
    ...(found[3] && { digest: found[3] }),
  };
}
