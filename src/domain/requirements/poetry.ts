import { asObject } from '../text/json';
import { pythonId } from './requirement';
import type { Wanted } from './types';

type Table = Readonly<Record<string, unknown>>;

/** The packages in Poetry's table and its groups, with versions in pip's notation. */
export function poetryPackages(poetry: Table): readonly {
  readonly wanted: Wanted | null;
  readonly on: (line: string) => boolean;
}[] {
  const groups = Object.entries(asObject(poetry['group']));
  const lists: readonly (readonly [string, Table])[] = [
    ['', asObject(poetry['dependencies'])],
    ['dev', asObject(poetry['dev-dependencies'])],
    ...groups.map(
      ([name, group]) =>
        [name, asObject(asObject(group)['dependencies'])] as const,
    ),
  ];
  return lists.flatMap(([group, list]) =>
    Object.entries(list)
      .filter(([name]) => name !== 'python')
      .flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map((one: unknown) => ({
          wanted: tablePackage(name, one, group),
          on: (line: string) => keyOf(line) === name,
        })),
      ),
  );
}

/** The package name in a line `name = …` or a table `[tool.poetry.dependencies.name]`. */
export const keyOf = (line: string): string =>
  /^\s*"?([A-Za-z0-9._-]+)"?\s*=/.exec(line)?.[1] ??
  /^\s*\[tool\.poetry\..*dependencies\."?([A-Za-z0-9._-]+)"?\]/.exec(
    line,
  )?.[1] ??
  '';

/** A package as a TOML table or a version; pixi has the same form. */
export function tablePackage(
  name: string,
  value: unknown,
  group: string,
): Wanted | null {
  const table =
    typeof value === 'string' ? { version: value } : asObject(value);
  const text = (key: string) => {
    const found = table[key];
    return typeof found === 'string' ? found : '';
  };
  const spec = pipSpecifier(text('version'));
  if (spec === null) return null;
  const git = text('git');
  const at = text('rev') || text('tag') || text('branch');
  const url = git ? `git+${git}${at && `@${at}`}` : text('url') || text('path');
  const folder = url ? 'local' : 'index';
  const origin = text('url') ? 'address' : folder;
  const extras = Array.isArray(table['extras'])
    ? `[${table['extras'].join(',')}]`
    : '';
  const python = text('python') && pipSpecifier(text('python'));
  return {
    manager: 'pip',
    name,
    id: pythonId(name),
    extras,
    spec,
    marker: [text('markers'), python ? pythonMarker(python) : '']
      .filter(Boolean)
      .join(' and '),
    url,
    from: git ? 'vcs' : origin,
    group: group || (table['optional'] === true ? 'optional' : ''),
  };
}

const pythonMarker = (spec: string): string =>
  spec
    .split(',')
    .map((part) => part.replace(/^([<>=!~]+)(.*)/, 'python_version $1 "$2"'))
    .join(' and ');

/**
 * Converts a Poetry version to pip's notation: `^1.2` is below 2, `~1.2` below
 * 1.3, a bare version is exact, `*` is any.
 * https://python-poetry.org/docs/dependency-specification/
 *
 * @returns null for several ranges (`||`) or another form
 */
export function pipSpecifier(text: string): string | null {
  const parts = text.split(',').map((part) => part.trim());
  const read = parts.map(clause);
  return read.includes(null) ? null : read.filter(Boolean).join(',');
}

function clause(text: string): string | null {
  if (text === '' || text === '*') return '';
  const caret = /^([\^~])\s*(\d+(?:\.\d+)*)(.*)/.exec(text);
  if (caret) {
    const [, kind, version = '', rest = ''] = caret;
    const places = version.split('.').map(Number);
    const at =
      kind === '^'
        ? Math.max(places.findIndex(Boolean), 0)
        : Math.min(places.length - 1, 1);
    const above = places.slice(0, at + 1).map((n, i) => (i === at ? n + 1 : n));
    return `>=${version}${rest},<${above.join('.')}`;
  }
  if (/^(===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+$/.test(text))
    return text.replace(/\s/g, '');
  if (/^\d+(\.\d+)*\.\*$/.test(text)) return `==${text}`;
  return /^=?\s*\d[\w.+!-]*$/.test(text)
    ? `==${text.replace(/^=\s*/, '')}`
    : null;
}
