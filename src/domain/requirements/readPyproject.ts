import { parse, TomlError } from 'smol-toml';
import { asObject } from '../text/json';
import type { Localized } from '../../data/schema/text';
import { linesOf, notAlone, structured } from './lines';
import { includesOf, isOwn } from './groups';
import { pixiPackages } from './pixi';
import { poetryPackages } from './poetry';
import { readRequirement } from './requirement';
import { withSource } from './uvSources';
import type { LineKind, ReadLines, Wanted } from './types';

/** A dependency as written in the file, and how to find its line. */
type Entry = {
  readonly wanted: Wanted | null;
  readonly on: (line: string) => boolean;
};

/**
 * Parses `pyproject.toml`: PEP 621 with its extras, PEP 735 groups, and the
 * tables of Poetry, PDM, uv, Hatch, Flit, and pixi. The build system and tool settings install nothing.
 */
export function readPyproject(text: string): ReadLines {
  const lines = linesOf(text);
  const root = parsed(lines.join('\n'));
  if (root instanceof TomlError)
    return {
      format: 'pyproject',
      lines: structured(lines, broken(root.line)),
      language: '',
    };
  const project = asObject(root['project']);
  const tool = asObject(root['tool']);
  const poetry = asObject(tool['poetry']);
  const sources = asObject(asObject(tool['uv'])['sources']);
  const flit = asObject(asObject(tool['flit'])['metadata']);
  const { name } = project;
  const own = typeof name === 'string' ? name : '';
  const tables = [
    asObject(project['optional-dependencies']),
    asObject(root['dependency-groups']),
    asObject(asObject(tool['pdm'])['dev-dependencies']),
    { dev: asObject(tool['uv'])['dev-dependencies'] },
  ];
  const entries = [
    ...strings(project['dependencies'], '', own),
    ...tables.flatMap((table) => groups(table, own)),
    ...strings(flit['requires'], '', own),
    ...groups(asObject(flit['requires-extra']), own),
    ...hatchEnvironments(asObject(tool['hatch']), own),
    ...poetryPackages(poetry),
    ...pixiPackages(asObject(tool['pixi'])),
  ].map(({ wanted, on }) => ({
    wanted: wanted && withSource(wanted, sources),
    on,
  }));
  const python = project['requires-python'];
  const ofPoetry = asObject(poetry['dependencies'])['python'];
  const language = [python, ofPoetry].find(
    (value) => typeof value === 'string',
  );
  return {
    format: 'pyproject',
    lines: structured(
      lines,
      new Map([...elsewhere(lines, project), ...placed(lines, entries)]),
    ),
    language: language ?? '',
    includes: includesOf(own, tables),
  };
}

/** The parsed file, or its syntax error. */
export function parsed(text: string): Record<string, unknown> | TomlError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof TomlError) return error;
    throw error;
  }
}

export const broken = (line: number): ReadonlyMap<number, LineKind> =>
  new Map([[line - 1, { kind: 'unread', why: notToml } as const]]);

const groups = (
  table: Readonly<Record<string, unknown>>,
  own: string,
): readonly Entry[] =>
  Object.entries(table).flatMap(([group, list]) => strings(list, group, own));

/** Packages that Hatch installs in each of its environments. */
const hatchEnvironments = (
  hatch: Readonly<Record<string, unknown>>,
  own: string,
): readonly Entry[] =>
  Object.entries(asObject(hatch['envs'])).flatMap(([name, environment]) =>
    ['dependencies', 'extra-dependencies'].flatMap((key) =>
      strings(asObject(environment)[key], name, own),
    ),
  );

/**
 * Dependencies that are in another file or that the build computes.
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/#dynamic
 */
function elsewhere(
  lines: readonly string[],
  { dynamic }: Readonly<Record<string, unknown>>,
): ReadonlyMap<number, LineKind> {
  if (!Array.isArray(dynamic) || !dynamic.includes('dependencies'))
    return new Map();
  const at = lines.findIndex((line) => /^\s*dynamic\s*=/.test(line));
  return new Map([
    [Math.max(at, 0), { kind: 'unread', why: inAnotherFile } as const],
  ]);
}

/**
 * A list of requirements. What includes another group isn't a package: an item
 * that is not a text (`include-group`), or the project itself with an extra.
 */
const strings = (
  list: unknown,
  group: string,
  own: string,
): readonly Entry[] =>
  Array.isArray(list)
    ? list
        .filter((item) => typeof item === 'string')
        .filter((item) => !isOwn(own, item))
        .map((item) => ({
          // PDM writes its own packages as editable ones
          wanted: readRequirement(item.trim().replace(/^-e\s+/, ''), group),
          on: (line) => quoted(line, item),
        }))
    : [];

const quoted = (line: string, item: string): boolean =>
  line.includes(`"${item}"`) ||
  line.includes(`'${item}'`) ||
  line.includes(JSON.stringify(item));

/**
 * Assigns each entry to the first line that contains it after the previous
 * entries of its list, or else to the first line in the file that contains it.
 */
function placed(
  lines: readonly string[],
  entries: readonly Entry[],
): ReadonlyMap<number, LineKind> {
  const found = new Map<number, LineKind>();
  const taken = new Set<string>();
  for (const { wanted, on } of entries) {
    const key = JSON.stringify(wanted);
    const at = lines.findIndex(
      (line, i) =>
        on(line) && !/^\s*#/.test(line) && !taken.has(`${String(i)} ${key}`),
    );
    const line = Math.max(at, 0);
    taken.add(`${String(line)} ${key}`);
    const before = found.get(line);
    if (before?.kind === 'unread' || (before && !wanted))
      found.set(line, { kind: 'unread', why: notAlone });
    else if (wanted)
      found.set(line, {
        kind: 'package',
        wanted: [...(before?.kind === 'package' ? before.wanted : []), wanted],
        hashed: false,
      });
    else found.set(line, { kind: 'unread', why: notRequirement });
  }
  return found;
}

const notToml: Localized = {
  en: 'This is not valid TOML, so the file could not be read.',
  zh: '这里不是合法的 TOML，文件读不了。',
};

const inAnotherFile: Localized = {
  en: 'This project’s dependencies are in another file, usually requirements.txt or setup.py: paste that list instead.',
  zh: '这个项目的依赖写在别的文件里，通常是 requirements.txt 或 setup.py：请改为粘贴那份清单。',
};

const notRequirement: Localized = {
  en: 'This is not a requirement as PEP 508 writes it.',
  zh: '不符合 PEP 508 的依赖写法。',
};
