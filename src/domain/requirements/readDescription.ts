import type { Localized } from '../../data/schema/text';
import { linesOf } from './lines';
import type { FileLine, LineKind, ReadLines, Wanted } from './types';

/** The fields that list packages, and whether `install_deps` installs them by default. */
const fields: Readonly<Record<string, string>> = {
  Depends: '',
  Imports: '',
  LinkingTo: '',
  Suggests: 'Suggests',
  Enhances: 'Enhances',
};

/**
 * Parses the `DESCRIPTION` file of an R package or project.
 * https://cran.r-project.org/doc/manuals/R-exts.html#The-DESCRIPTION-file
 */
export function readDescription(text: string): ReadLines {
  let field = '';
  let language = '';
  const lines = linesOf(text).map((line, i): FileLine => {
    const place = { first: i + 1, last: i + 1, text: line };
    const head = /^([A-Za-z][\w@/.-]*):(.*)$/.exec(line);
    field = head?.[1] ?? field;
    if (!line.trim()) return { kind: 'comment', ...place };
    if (!head && !/^\s/.test(line))
      return { kind: 'unread', why: notAField, ...place };
    const r = /(?:^|[\s,:])R \(([^)]*)\)/.exec(line)?.[1];
    if (field === 'Depends' && r) language = r;
    return { ...kindOf(field, head?.[2] ?? line), ...place };
  });
  return { format: 'description', lines, language };
}

/** R itself and the packages included with it are not installed. */
const inR: readonly string[] = [
  ...['R', 'base', 'compiler', 'datasets', 'grDevices', 'graphics', 'grid'],
  ...['methods', 'parallel', 'splines', 'stats', 'stats4', 'tcltk', 'tools'],
  'utils',
];

function kindOf(field: string, value: string): LineKind {
  if (field === 'Remotes') return listed(value, remote);
  const group = fields[field];
  return group === undefined
    ? { kind: 'setting' }
    : listed(value, (item) => cran(item, group));
}

function listed(
  value: string,
  read: (item: string) => Wanted | null | 'in R',
): LineKind {
  const items = value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  const all = items.map(read);
  if (all.includes(null)) return { kind: 'unread', why: notAPackage };
  const wanted = all.filter((one) => one !== null && one !== 'in R');
  return wanted.length
    ? { kind: 'package', wanted, hashed: false }
    : { kind: 'setting' };
}

const cranBlank = {
  manager: 'cran',
  extras: '',
  marker: '',
  url: '',
  from: 'index',
} as const;

function cran(item: string, group: string): Wanted | null | 'in R' {
  const match = /^([A-Za-z][A-Za-z0-9.]*)\s*(?:\(([^)]*)\))?$/.exec(item);
  const [, name = '', spec = ''] = match ?? [];
  if (!name) return null;
  return inR.includes(name)
    ? 'in R'
    : { ...cranBlank, name, id: name, spec: spec.trim(), group };
}

function remote(item: string): Wanted {
  const name = item.split('/').at(-1)?.split('@')[0] ?? item;
  return {
    ...cranBlank,
    name,
    id: name,
    spec: '',
    url: item,
    from: 'vcs',
    group: '',
  };
}

const notAField: Localized = {
  en: 'Each line of a DESCRIPTION is `Field: value`, or is indented and continues the line above.',
  zh: 'DESCRIPTION 的每一行要么是 `Field: value`，要么缩进表示接续上一行。',
};

const notAPackage: Localized = {
  en: 'Packages are listed with commas between them, such as sf (>= 1.0).',
  zh: '包名之间要用逗号隔开，例如 sf (>= 1.0)。',
};
