import { compareVersions } from '../version/compareVersions';
import { satisfies } from './specifier';

/** What is known about the Python that evaluates a marker; null if unknown. */
export type MarkerPython = string | null;

/**
 * Whether a marker holds on Linux with this Python (PEP 508).
 *
 * @param marker - the text after `;`; an empty one always holds
 * @param python - such as `3.12`
 * @returns null if it depends on something that is not known, or is not a marker
 */
export function markerHolds(
  marker: string,
  python: MarkerPython,
): boolean | null {
  if (!marker.trim()) return true;
  const tokens = marker.match(token) ?? [];
  const [value, rest] = or(tokens, python);
  return rest.length ? null : value;
}

const token =
  /[()]|"[^"]*"|'[^']*'|===|[~=!<>]=|[<>]|not\s+in\b|[\w.]+|[^\s\w]/g;

type Parsed = readonly [value: boolean | null, rest: readonly string[]];

function or(tokens: readonly string[], python: MarkerPython): Parsed {
  let [value, rest] = and(tokens, python);
  while (rest[0] === 'or') {
    const [right, after] = and(rest.slice(1), python);
    value = value === true || right === true ? true : both(value, right);
    rest = after;
  }
  return [value, rest];
}

function and(tokens: readonly string[], python: MarkerPython): Parsed {
  let [value, rest] = single(tokens, python);
  while (rest[0] === 'and') {
    const [right, after] = single(rest.slice(1), python);
    value = value === false || right === false ? false : both(value, right);
    rest = after;
  }
  return [value, rest];
}

/** Two values of which none decides alone: the unknown one is the result. */
const both = (a: boolean | null, b: boolean | null): boolean | null =>
  a === null || b === null ? null : b;

function single(tokens: readonly string[], python: MarkerPython): Parsed {
  if (tokens[0] === '(') {
    const [value, rest] = or(tokens.slice(1), python);
    return rest[0] === ')' ? [value, rest.slice(1)] : [null, []];
  }
  const [left = '', operator = '', right = ''] = tokens;
  return [compared(left, operator, right, python), tokens.slice(3)];
}

function compared(
  left: string,
  operator: string,
  right: string,
  python: MarkerPython,
): boolean | null {
  const a = valueOf(left, python);
  const b = valueOf(right, python);
  if (a === null || b === null) return null;
  if (operator === 'in') return b.includes(a);
  if (/^not\s+in$/.test(operator)) return !b.includes(a);
  if (!/^python(_full)?_version$/.test(left))
    return /^python(_full)?_version$/.test(right)
      ? reversed(right, b, operator, a)
      : text(a, operator, b);
  return version(left, a, operator, b);
}

/** A Python version is known without its patch release. */
const version = (
  name: string,
  a: string,
  operator: string,
  b: string,
): boolean | null =>
  name === 'python_full_version' && compareVersions(shortened(b), a) === 0
    ? null
    : satisfies(a, `${operator}${b}`);

const shortened = (full: string): string =>
  full.split('.').slice(0, 2).join('.');

/** The operators with their sides exchanged: `'3.10' < python_version`. */
const exchanged: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '===': '===',
  '!=': '!=',
};

const reversed: typeof version = (name, a, operator, b) => {
  const other = exchanged[operator];
  return other === undefined ? null : version(name, a, other, b);
};

const text = (a: string, operator: string, b: string): boolean | null => {
  if (operator === '==' || operator === '===') return a === b;
  return operator === '!=' ? a !== b : null;
};

/** The value of a variable or a quoted text; null if not known. */
function valueOf(word: string, python: MarkerPython): string | null {
  if (/^['"]/.test(word)) return word.slice(1, -1);
  if (/^python(_full)?_version$/.test(word)) return python;
  return onLinux[word] ?? null;
}

/** https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers */
const onLinux: Readonly<Record<string, string>> = {
  os_name: 'posix',
  sys_platform: 'linux',
  platform_system: 'Linux',
  implementation_name: 'cpython',
  platform_python_implementation: 'CPython',
};
