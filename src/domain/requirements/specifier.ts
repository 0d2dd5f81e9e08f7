import { compareVersions } from '../version/compareVersions';

/**
 * Whether a release satisfies a version specifier (PEP 440), considering only
 * numeric parts: `2.7.1` satisfies `>=2,<3`, `==2.7.*`, `~=2.7`.
 *
 * @param version - a release with all its parts, without a local version label
 * @param spec - clauses separated by commas; empty means any version
 */
export const satisfies = (version: string, spec: string): boolean =>
  spec.split(',').every((clause) => fits(version, clause.trim()));

function fits(version: string, clause: string): boolean {
  const match = /^(===?|~=|!=|<=?|>=?)\s*v?(\S.*)/.exec(clause);
  if (!match) return true;
  const [, operator = '', wanted = ''] = match;
  const bare = wanted.replace(/\+.*/, '');
  const order = compareVersions(version, bare);
  switch (operator) {
    case '==':
    case '===':
      return same(version, bare);
    case '!=':
      return !same(version, bare);
    case '~=':
      return order >= 0 && same(version, `${bare.replace(/\.[^.]*$/, '')}.*`);
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    default:
      return order > 0;
  }
}

/** `2.7.*` matches any release of 2.7; otherwise the numbers must be equal. */
function same(version: string, wanted: string): boolean {
  if (!wanted.endsWith('.*')) return compareVersions(version, wanted) === 0;
  const places = wanted.slice(0, -2).split('.');
  return (
    compareVersions(
      version.split('.').slice(0, places.length).join('.'),
      places.join('.'),
    ) === 0
  );
}

/**
 * Whether it pins a release or sets an upper bound, so that another release
 * could break things.
 */
export const isBound = (spec: string): boolean => /==|~=|<|\*/.test(spec);

/** The release that a specifier pins, without its local version label, or null. */
export const pinned = (spec: string): string | null =>
  /^===?v?([0-9][\w.!-]*)/.exec(spec)?.[1] ?? null;
