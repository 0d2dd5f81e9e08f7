import { compareVersions } from '../version/compareVersions';

/**
 * Whether a release satisfies the versions that pip is given (PEP 440), as far
 * as numbers go: `2.7.1` satisfies `>=2,<3`, `==2.7.*`, `~=2.7`.
 *
 * @param version - a release with all its places, without a local part
 * @param spec - clauses between commas; empty: any version
 */
export const satisfies = (version: string, spec: string): boolean =>
  spec.split(',').every((clause) => fits(version, clause.trim()));

function fits(version: string, clause: string): boolean {
  const match = /^(===?|~=|!=|<=?|>=?)\s*v?(.+)$/.exec(clause);
  if (!match) return true;
  const [, operator = '', wanted = ''] = match;
  const bare = wanted.replace(/\+.*$/, '');
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

/** `2.7.*` is any release of 2.7; else the numbers are equal. */
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

/** Whether it names one release, or bounds it from above: another one would do harm. */
export const isBound = (spec: string): boolean => /==|~=|<|\*/.test(spec);

/** The release that a spec pins, without its local part, or null. */
export const pinned = (spec: string): string | null =>
  /^===?v?([0-9][\w.!-]*)/.exec(spec)?.[1] ?? null;
