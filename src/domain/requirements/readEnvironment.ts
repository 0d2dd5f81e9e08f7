import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLSeq,
} from 'yaml';
import type { Localized } from '../../data/schema/text';
import { linesOf, notAlone, structured } from './lines';
import { readRequirements } from './readRequirements';
import type { LineKind, ReadLines, Wanted } from './types';

/**
 * Parses conda's `environment.yml`: packages from channels and from pip.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */
export function readEnvironment(text: string): ReadLines {
  const lines = linesOf(text);
  const source = lines.join('\n');
  const counter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: counter,
    logLevel: 'silent',
  });
  const found = new Map<number, LineKind>();
  for (const { pos } of document.errors)
    found.set(counter.linePos(pos[0]).line - 1, {
      kind: 'unread',
      why: notYaml,
    });
  const lineOf = (node: Node) => counter.linePos(node.range?.[0] ?? 0).line - 1;
  const root = document.contents;
  const list = isMap(root) ? root.get('dependencies', true) : null;
  if (isSeq(list)) dependencies(list, lineOf, found);
  const python = [...found.values()]
    .flatMap((line) => (line.kind === 'package' ? line.wanted : []))
    .find(({ id, manager }) => manager === 'conda' && id === 'python');
  return {
    format: 'environment',
    lines: structured(lines, found),
    language: python?.spec ?? '',
  };
}

function dependencies(
  list: YAMLSeq,
  lineOf: (node: Node) => number,
  found: Map<number, LineKind>,
): void {
  for (const item of list.items) {
    if (isScalar(item)) {
      const wanted = readConda(String(item.value));
      put(
        found,
        lineOf(item),
        wanted
          ? { kind: 'package', wanted: [wanted], hashed: false }
          : { kind: 'unread', why: notConda },
      );
    } else if (isMap(item)) {
      const pip = item.get('pip', true);
      if (isSeq(pip)) pipList(pip, lineOf, found);
    }
  }
}

/** Each item has the format of a line in a requirements file. */
function pipList(
  list: YAMLSeq,
  lineOf: (node: Node) => number,
  found: Map<number, LineKind>,
): void {
  for (const item of list.items) {
    if (!isScalar(item)) continue;
    const [line] = readRequirements(String(item.value)).lines;
    if (line) put(found, lineOf(item), line);
  }
}

/** Adds an entry to its line: `dependencies: [a, b]` has two on one line. */
function put(
  found: Map<number, LineKind>,
  line: number,
  entry: LineKind,
): void {
  const before = found.get(line);
  if (!before) found.set(line, entry);
  else if (before.kind === 'package' && entry.kind === 'package')
    found.set(line, {
      kind: 'package',
      wanted: [...before.wanted, ...entry.wanted],
      hashed: before.hashed || entry.hashed,
    });
  else found.set(line, { kind: 'unread', why: notAlone });
}

/** `channel::name=version=build`, `name >=1,<2`, `name[version='>=1']`. */
const spec =
  /^(?:([A-Za-z0-9_./:-]+)::)?([A-Za-z0-9_][A-Za-z0-9_.-]*)(?:\[([^\]]*)\])?\s*(.*)/;

/** https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html#package-match-specifications */
function readConda(text: string): Wanted | null {
  const match = spec.exec(text.trim());
  const [, channel = '', name = '', brackets = '', rest = ''] = match ?? [];
  if (!name || !/^([<>=!~0-9*].*)?$/.test(rest.trim())) return null;
  const inside = /version\s*=\s*['"]?([^'",\]]+(?:,[^'"\]]+)?)/.exec(brackets);
  return {
    manager: 'conda',
    name,
    id: name.toLowerCase(),
    extras: '',
    spec: rest.trim() || (inside?.[1] ?? ''),
    marker: '',
    url: channel,
    from: 'index',
    group: '',
  };
}

const notYaml: Localized = {
  en: 'This is not valid YAML: check the indentation and the quotes.',
  zh: '不是合法的 YAML：检查缩进和引号。',
};

const notConda: Localized = {
  en: 'This is not a conda package, such as numpy=1.26 or conda-forge::gdal>=3.8.',
  zh: '这一行不是 conda 包，应像 numpy=1.26 或 conda-forge::gdal>=3.8 这样写。',
};
