import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../../../command/lex';

/** A key of a map with its value. Merged keys and aliases are resolved. */
export type Entry = {
  readonly key: string;
  /** The position of the key. */
  readonly place: Span;
  /** Null if the key has no value. */
  readonly node: Node | null;
  /** From the start of the key to the end of the value. */
  readonly whole: Span;
};

/** The position of a node in the text. */
export const spanOf = (node: Node | null | undefined): Span => {
  const [start = 0, end = start] = node?.range ?? [];
  return { start, end: Math.max(end, start) };
};

/** The target of an alias; any other node is returned unchanged. */
export function resolved(node: unknown, document: Document): Node | null {
  if (isAlias(node)) return node.resolve(document) ?? null;
  return isScalar(node) || isMap(node) || isSeq(node) ? node : null;
}

/** By its source, because the parser turns the merge key into a symbol. */
const isMerge = ({ source }: Scalar) => source === '<<';

/** The keys of a map; those from `<<` come first, unless the map defines them itself. */
export function entriesOf(map: YAMLMap, document: Document): readonly Entry[] {
  const own: Entry[] = [];
  const merged: Entry[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const node = resolved(value, document);
    if (isMerge(key)) {
      const maps = isSeq(node) ? node.items : [node];
      for (const item of maps) {
        const found = resolved(item, document);
        if (isMap(found) && found !== map)
          merged.push(...plainEntries(found, document));
      }
    } else own.push(entry(key, node));
  }
  const names = new Set(own.map(({ key }) => key));
  return [...merged.filter(({ key }) => !names.has(key)), ...own];
}

/**
 * The keys of a merged map. Nested merges are rare and can be recursive, so
 * they are not followed.
 */
const plainEntries = (map: YAMLMap, document: Document): readonly Entry[] =>
  map.items.flatMap(({ key, value }) =>
    isScalar(key) && !isMerge(key)
      ? [entry(key, resolved(value, document))]
      : [],
  );

function entry(key: Scalar, node: Node | null): Entry {
  const place = spanOf(key);
  const isEmpty = isScalar(node) && node.value === null && !node.source;
  return {
    key: String(key.value),
    place,
    node: isEmpty ? null : node,
    whole: {
      start: place.start,
      end: Math.max(place.end, spanOf(node).end),
    },
  };
}

/** The entry at a path of keys: `deploy`, `resources`, … */
export function entryAt(
  entries: readonly Entry[],
  document: Document,
  ...path: readonly string[]
): Entry | null {
  const [first, ...rest] = path;
  const found = entries.find(({ key }) => key === first) ?? null;
  if (!found || rest.length === 0) return found;
  return isMap(found.node)
    ? entryAt(entriesOf(found.node, document), document, ...rest)
    : null;
}

/** The items of a list; a single value is a list of one. */
export function itemsOf(
  node: Node | null,
  document: Document,
): readonly Node[] {
  if (!isSeq(node)) return node ? [node] : [];
  return node.items.flatMap((item) => resolved(item, document) ?? []);
}

/** The text of a scalar, as Compose reads it: numbers and booleans as written. */
export function scalarText(node: Node | null): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? null);
}
