import { asObject } from '../text/json';
import { markerHolds } from './marker';

type Table = Readonly<Record<string, unknown>>;

/** A dependency in `uv.lock`. */
type Edge = {
  readonly name: string;
  /** Empty if the lock has only one version. */
  readonly version: string;
  readonly extras: readonly string[];
  readonly marker: string;
};

/**
 * The groups that need each package of a `uv.lock`: `''` for the project
 * itself, and the names of its extras and groups.
 *
 * @param packages - the tables of the lock
 * @param onLinux - omits dependencies whose marker doesn't hold on Linux
 * @returns one list per package, empty if nothing needs it; null if the lock
 * has no project
 */
export function neededBy(
  packages: readonly Table[],
  onLinux: boolean,
): readonly (readonly string[])[] | null {
  const projects = packages.filter(isProject);
  if (!projects.length) return null;
  const groups = new Map<string, readonly Edge[]>();
  for (const project of projects)
    for (const [group, edges] of edgesOf(project))
      groups.set(group, [...(groups.get(group) ?? []), ...edges]);
  const found = [...groups].map(
    ([group, edges]) => [group, reached(edges, packages, onLinux)] as const,
  );
  return packages.map((_, i) => {
    const names = found.flatMap(([group, all]) => (all.has(i) ? [group] : []));
    return names.includes('') ? [''] : names;
  });
}

/** The project itself, or a member of its workspace. */
export const isProject = ({ source }: Table): boolean =>
  'editable' in asObject(source) || 'virtual' in asObject(source);

/** A project's dependencies, and those of its extras and groups by name. */
const edgesOf = (project: Table): readonly (readonly [string, Edge[]])[] => [
  ['', edges(project['dependencies'])],
  ...(['optional-dependencies', 'dev-dependencies'] as const).flatMap((key) =>
    Object.entries(asObject(project[key])).map(
      ([group, list]) => [group, edges(list)] as const,
    ),
  ),
];

const edges = (list: unknown): Edge[] =>
  (Array.isArray(list) ? list : []).map((item: unknown) => {
    const { name, version, extra, marker } = asObject(item);
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return {
      name: text(name),
      version: text(version),
      extras: Array.isArray(extra) ? extra.map(String) : [],
      marker: text(marker),
    };
  });

/** The packages that dependencies bring along, by index. */
function reached(
  from: readonly Edge[],
  packages: readonly Table[],
  onLinux: boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  const extrasSeen = new Set<string>();
  const open = [...from];
  for (let edge; (edge = open.pop());) {
    const { name, version, extras, marker } = edge;
    if (onLinux && markerHolds(marker, null) === false) continue;
    packages.forEach((one, i) => {
      if (one['name'] !== name || (version && one['version'] !== version))
        return;
      if (!found.has(i)) open.push(...edges(one['dependencies']));
      found.add(i);
      for (const extra of extras) {
        const key = `${String(i)} ${extra}`;
        if (!extrasSeen.has(key))
          open.push(...edges(asObject(one['optional-dependencies'])[extra]));
        extrasSeen.add(key);
      }
    });
  }
  return found;
}
