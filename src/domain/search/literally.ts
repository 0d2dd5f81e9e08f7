import { bareOf } from './query';
import type { SearchRecord } from './record';

/**
 * A bonus for records that contain the query literally, highest if it is their
 * name: `how to write a dockerfile` is the name of "Write the Dockerfile".
 *
 * @returns a factor; above 1 if the record contains the query
 */
export function literally(record: SearchRecord, query: string): number {
  const { title, heading, text, kind } = record;
  // -p publishes a port, -P publishes all of them.
  if (kind === 'option')
    return title.split(', ').some((flag) => isFlag(flag, query)) ? 5 : 0.8;
  const phrase = query.toLowerCase();
  const full = (heading || title).toLowerCase();
  if (kind === 'error') return full.includes(phrase) ? errorBonus(phrase) : 1;
  // A glossary term has its name in both languages.
  if (full.split(' · ').includes(phrase)) return 3;
  if (isAddress(record, phrase)) return 3;
  const bare = bareOf(query);
  const name = bareName(record);
  if (name === bare) return 2.6;
  if (name.startsWith(bare)) return 2.2;
  if (title.toLowerCase() === phrase) return 1.8;
  if (name.includes(bare)) return 1.6;
  return phrase.length > 3 && text.toLowerCase().includes(phrase) ? 1.3 : 1;
}

const names = new WeakMap<SearchRecord, string>();

/** Cached, because a query is compared with the names of hundreds of records. */
function bareName(record: SearchRecord): string {
  const known = names.get(record);
  if (known !== undefined) return known;
  const name = bareOf(record.heading || record.title);
  names.set(record, name);
  return name;
}

/** Two words can occur on any page; three words in a row identify an error. */
function errorBonus(phrase: string): number {
  const words = phrase.split(/\s+|(?<=[a-z])-(?=[a-z])/).length;
  if (words > 2) return 9;
  return words === 2 ? 2 : 1;
}

/** `mig` is the address of a page whose title says more. */
const isAddress = ({ path, heading }: SearchRecord, phrase: string) =>
  heading === '' && path.endsWith(`/${phrase.replaceAll(' ', '-')}/`);

const isFlag = (flag: string, query: string) =>
  flag === query || flag === `--${query.toLowerCase()}`;
