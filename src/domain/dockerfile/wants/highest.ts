import { compareVersions } from '../../version/compareVersions';

/**
 * Whether a version specifier allows this release or a newer one, that is, no
 * upper bound or pin is below it.
 */
export const highest = (spec: string, release: string): boolean =>
  spec.split(',').every((clause) => {
    const [, operator = '', text = ''] =
      /^(===?|~=|<=?)\s*(\S.*)/.exec(clause.trim()) ?? [];
    if (!operator) return true;
    const places = text.replace(/\+.*/, '').split('.');
    if (operator === '<') return compareVersions(text, release) > 0;
    if (operator === '<=') return compareVersions(text, release) >= 0;
    const isOpen = operator === '~=' || places.at(-1) === '*';
    const open = isOpen ? places.slice(0, -1) : places;
    const same = release.split('.').slice(0, open.length).join('.');
    return compareVersions(open.join('.'), same) >= 0;
  });
