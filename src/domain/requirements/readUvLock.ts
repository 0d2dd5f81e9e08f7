import { TomlError } from 'smol-toml';
import { asObject } from '../text/json';
import { linesOf, structured } from './lines';
import { broken, parsed } from './readPyproject';
import { pythonId } from './requirement';
import { isProject, neededBy } from './uvGraph';
import type { LineKind, ReadLines, Wanted } from './types';

/**
 * Parses `uv.lock`: every package with its version, in the groups that need it.
 * The project itself is excluded.
 */
export function readUvLock(text: string): ReadLines {
  const lines = linesOf(text);
  const root = parsed(lines.join('\n'));
  if (root instanceof TomlError)
    return {
      format: 'uv-lock',
      lines: structured(lines, broken(root.line)),
      language: '',
    };
  const heads = lines.flatMap((line, i) =>
    line.trim() === '[[package]]' ? [i] : [],
  );
  const list: readonly unknown[] = Array.isArray(root['package'])
    ? root['package']
    : [];
  const packages = list.map(asObject);
  const groups = groupsOf(packages);
  const found = new Map<number, LineKind>();
  packages.forEach((item, i) => {
    const one = locked(item);
    const at = heads[i];
    if (!one || at === undefined) return;
    const wanted = groups(i).map((group) => ({
      ...one,
      group: group ?? '',
      marker: group === null ? notOnLinux : one.marker,
    }));
    found.set(at, { kind: 'package', wanted, hashed: false });
  });
  const python = root['requires-python'];
  return {
    format: 'uv-lock',
    lines: structured(lines, found),
    language: typeof python === 'string' ? python : '',
  };
}

const notOnLinux = 'sys_platform != "linux"';

/**
 * The groups that need a package, by its index; null in place of a group if
 * only other systems need it. What nothing needs is installed: the lock may
 * have a form that isn't known here.
 */
function groupsOf(
  packages: readonly Readonly<Record<string, unknown>>[],
): (i: number) => readonly (string | null)[] {
  const here = neededBy(packages, true);
  const anywhere = neededBy(packages, false);
  return (i) => {
    if (here?.[i]?.length) return here[i];
    return [anywhere?.[i]?.length ? null : ''];
  };
}

function locked(table: Readonly<Record<string, unknown>>): Wanted | null {
  const { name, version } = table;
  if (typeof name !== 'string') return null;
  const source = asObject(table['source']);
  if (isProject(table)) return null;
  return {
    manager: 'pip',
    name,
    id: pythonId(name),
    extras: '',
    spec: typeof version === 'string' ? `==${version}` : '',
    marker: marker(table),
    ...originOf(source),
    group: '',
  };
}

/** Where the package comes from, and its address. */
function originOf(
  source: Readonly<Record<string, unknown>>,
): Pick<Wanted, 'url' | 'from'> {
  const { git, url } = source;
  if (typeof git === 'string') {
    const commit = git.replace(/\?[^#]*#/, '@').replace('#', '@');
    return { url: `git+${commit}`, from: 'vcs' };
  }
  if (typeof url === 'string') return { url, from: 'address' };
  const isLocal = 'directory' in source || 'path' in source;
  return { url: '', from: isLocal ? 'local' : 'index' };
}

/**
 * The marker of a version for only some systems, or of a package without files
 * for Linux.
 */
function marker(table: Readonly<Record<string, unknown>>): string {
  const when = table['resolution-markers'];
  if (Array.isArray(when) && when.length)
    return when.map((one) => `(${String(one)})`).join(' or ');
  const wheels = Array.isArray(table['wheels']) ? table['wheels'] : [];
  const files = wheels.map((wheel) => {
    const { url, filename } = asObject(wheel);
    return [url, filename].filter((name) => typeof name === 'string').join();
  });
  const forLinux = files.some((file) => /-any\.whl|linux/.test(file));
  return files.length && !forLinux && !('sdist' in table) ? notOnLinux : '';
}
