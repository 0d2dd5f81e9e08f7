import { errors } from '../../data/errors';
import { runOptions } from '../../data/runOptions';
import type { OptionRow } from '../../data/schema/runOption';
import type { Locale } from '../../data/schema/text';
import { synonyms } from '../../data/synonyms';
import { tools } from '../../data/tools';
import { parseInline } from '../text/inline';
import { pick } from '../text/pick';
import { errorPath } from '../troubleshoot/errorPath';
import type { SearchRecord } from './record';

const rows: readonly OptionRow[] = runOptions;

/**
 * Records for table rows that pages only display: errors, options of `docker
 * run`, tools.
 */
export const tableRecords = (locale: Locale): readonly SearchRecord[] => [
  ...errors.map((row): SearchRecord => ({
    kind: 'error',
    path: errorPath(row.id),
    title: row.sample,
    heading: '',
    // A fix uses general words; the cause says what the error is about.
    text: plain([pick(row.cause, locale)]),
    words: wordings(row.pattern),
    keywords: row.id,
    ...(row.common && { common: true }),
  })),
  ...rows.map((row): SearchRecord => ({
    kind: 'option',
    path: `/reference/docker-run-options/#${row.id}`,
    title: flagsOf(row).join(', '),
    heading: '',
    text: plain([pick(row.help, locale)]),
    words: (row.values ?? []).join(' '),
    keywords: namesOf(`--${row.id}`),
  })),
  ...tools.map(({ to, title, from, makes }): SearchRecord => ({
    kind: 'tool',
    path: to,
    title: pick(title, locale),
    heading: '',
    text: `${pick(from, locale)} → ${pick(makes, locale)}`,
    words: '',
    keywords: '',
  })),
];

/** The words in a pattern: wordings other than that of the sample. */
const wordings = ({ source }: RegExp): string =>
  [...new Set(source.replace(/\\\\./g, ' ').match(/[A-Za-z]{3,}/g))].join(' ');

const flagsOf = ({ id, short, aliases = [] }: OptionRow) => [
  `--${id}`,
  ...(short ? [`-${short}`] : []),
  ...aliases.map((alias) => `--${alias}`),
];

/** Other names that users have for a flag. */
const namesOf = (flag: string) =>
  synonyms
    .filter((group) => group.includes(flag))
    .flat()
    .join(' ');

const plain = (texts: readonly string[]) =>
  texts
    .flatMap((text) => parseInline(text).map((piece) => piece.text))
    .join(' ')
    .replace(/\s+/g, ' ');
