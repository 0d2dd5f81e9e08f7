import { TomlError } from 'smol-toml';
import { asObject } from '../text/json';
import { linesOf, structured } from './lines';
import { broken, parsed } from './readPyproject';
import { pythonId } from './requirement';
import type { LineKind, ReadLines, Wanted } from './types';

/**
 * Parses `uv.lock`: every package with its single version. The project itself
 * is excluded.
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
  const packages: readonly unknown[] = Array.isArray(root['package'])
    ? root['package']
    : [];
  const found = new Map<number, LineKind>();
  packages.forEach((item, i) => {
    const wanted = locked(asObject(item));
    const at = heads[i];
    if (wanted && at !== undefined)
      found.set(at, { kind: 'package', wanted: [wanted], hashed: false });
  });
  const python = root['requires-python'];
  return {
    format: 'uv-lock',
    lines: structured(lines, found),
    language: typeof python === 'string' ? python : '',
  };
}

function locked(table: Readonly<Record<string, unknown>>): Wanted | null {
  const { name, version } = table;
  if (typeof name !== 'string') return null;
  const source = asObject(table['source']);
  if ('editable' in source || 'virtual' in source) return null;
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
  return files.length && !forLinux && !('sdist' in table)
    ? 'sys_platform != "linux"'
    : '';
}
