import { asObject } from '../text/json';
import { asked } from './lines';
import { pythonId, readRequirement } from './requirement';
import type { GroupIncludes, ReadLines } from './types';

type Table = Readonly<Record<string, unknown>>;

/**
 * What the groups and extras of a project include: a group by `include-group`
 * (PEP 735), an extra by the project's own name, as in `all = ["mine[a,b]"]`.
 *
 * @param own - the project's name; empty if the file has none
 * @param tables - extras and groups, each a list by name
 */
export function includesOf(
  own: string,
  tables: readonly Table[],
): GroupIncludes {
  const all = tables
    .flatMap((table) => Object.entries(table))
    .flatMap(([group, list]) => {
      const items: readonly unknown[] = Array.isArray(list) ? list : [];
      const names = items.flatMap((item) => included(own, item));
      return names.length ? [[group, names] as const] : [];
    });
  return Object.fromEntries(all);
}

function included(own: string, item: unknown): readonly string[] {
  if (typeof item === 'string') return isOwn(own, item) ? extrasIn(item) : [];
  const group = asObject(item)['include-group'];
  return typeof group === 'string' ? [group] : [];
}

/** Whether a requirement is the project itself. */
export const isOwn = (own: string, item: string): boolean =>
  own !== '' && readRequirement(item.trim())?.id === pythonId(own);

const extrasIn = (item: string): readonly string[] =>
  [...(/\[([^\]]*)\]/.exec(item)?.[1] ?? '').matchAll(/[\w.-]+/g)].map(
    ([extra]) => extra,
  );

/** Groups with those that they include, however deep. */
export function withIncluded(
  groups: readonly string[],
  includes: GroupIncludes = {},
): readonly string[] {
  const all = new Set(groups);
  // a set also visits what is added while it is read
  for (const group of all)
    for (const other of includes[group] ?? []) all.add(other);
  return [...all];
}

/** The names of all groups and extras of a file. */
export const groupsOf = (read: ReadLines | null): readonly string[] =>
  read
    ? [
        ...new Set([
          ...asked(read).map(({ wanted }) => wanted.group),
          ...Object.keys(read.includes ?? {}),
        ]),
      ].filter(Boolean)
    : [];
