import type { Wanted } from './types';

/** A Python package name, normalized for comparison (PEP 503). */
export const pythonId = (name: string): string =>
  name.replace(/[-_.]+/g, '-').toLowerCase();

const name = String.raw`[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?`;
const clause = String.raw`(?:===|==|~=|!=|<=|>=|<|>)\s*(?:\d+!)?[^\s,;()<>=!~]+`;
const specifiers = String.raw`${clause}(?:\s*,\s*${clause})*,?`;
const extras = String.raw`\[[A-Za-z0-9._,\s-]*\]`;

/** https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
const named = new RegExp(
  String.raw`^(${name})\s*(${extras})?\s*(?:\(\s*(${specifiers})\s*\)|(${specifiers}))?\s*(?:;\s*(.+))?$`,
);
const direct = new RegExp(
  String.raw`^(${name})\s*(${extras})?\s*@\s*(\S+?)(?:(?:\s+;\s*|;\s+)(.+))?$`,
);
const address = /^(?:(git|hg|svn|bzr)\+)?[a-z]+:\/\/\S+$/i;
const path =
  /^(?:\.{1,2}(?:[/\\[].*)?|[/~].*|[\w.-]*[/\\].+|.+\.(?:whl|tar\.gz|zip))$/;

/**
 * Parses one Python requirement like pip (PEP 508, or a URL or path).
 *
 * @returns null if it is not a requirement
 */
export function readRequirement(text: string, group = ''): Wanted | null {
  const plain = named.exec(text);
  if (plain) {
    const [, called = '', extra = '', inside, outside, marker = ''] = plain;
    return {
      ...blank(called, group),
      extras: extra.replace(/\s/g, ''),
      spec: (inside ?? outside ?? '').replace(/\s/g, '').replace(/,$/, ''),
      marker: marker.trim(),
    };
  }
  const at = direct.exec(text);
  if (at) {
    const [, called = '', extra = '', url = '', marker = ''] = at;
    return {
      ...blank(called, group),
      extras: extra.replace(/\s/g, ''),
      marker: marker.trim(),
      url,
      from: sourceOf(url),
    };
  }
  const [bare = '', marker = ''] = text
    .split(/\s;|;\s/, 2)
    .map((part) => part.trim());
  if (!address.test(bare) && !path.test(bare)) return null;
  return {
    ...blank(nameIn(bare), group),
    marker: marker.trim(),
    url: bare,
    from: sourceOf(bare),
  };
}

const blank = (called: string, group: string): Wanted => ({
  manager: 'pip',
  name: called,
  id: pythonId(called),
  extras: '',
  spec: '',
  marker: '',
  url: '',
  from: 'index',
  group,
});

/** The folder of a conda build has a time in its name: `/croot/attrs_1668696182826/work`. */
const condaBuild = /^file:\/\/\/.*_\d{9,}(?:\/|$)/;

function sourceOf(url: string): Wanted['from'] {
  if (condaBuild.test(url)) return 'conda-build';
  if (/^(git|hg|svn|bzr)\+/i.test(url)) return 'vcs';
  return /^https?:\/\//i.test(url) ? 'address' : 'local';
}

/** The package name in a URL: `#egg=`, the wheel's file name, or the last folder. */
function nameIn(url: string): string {
  const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(url)?.[1];
  if (egg) return egg;
  const [bare = ''] = url.split(/[#?]/);
  const parts = bare.replace(/\/+$/, '').split('/');
  const last = (parts.at(-1) ?? '').split('@')[0] ?? '';
  const wheel = /^(.+?)-\d[^-]*-.*\.whl$/.exec(decodeURIComponentSafe(last));
  return wheel?.[1] ?? last.replace(/\.git$|\.tar\.gz$|\.zip$|-\d.*/g, '');
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is part of the name
  }
}
