import type { SearchRecord } from './record';

/** More where the record has the query word for word, most where that is its name. */
export function literally(record: SearchRecord, query: string): number {
  const { title, heading, text, kind } = record;
  // -p publishes a port, -P all of them.
  if (kind === 'option')
    return title.split(', ').some((flag) => isFlag(flag, query)) ? 5 : 0.8;
  const phrase = query.toLowerCase();
  const name = (heading || title).toLowerCase();
  if (kind === 'error') return name.includes(phrase) ? errorBonus(phrase) : 1;
  // A term of the glossary has its name in both languages.
  if (name.split(' · ').includes(phrase)) return 3;
  if (name.startsWith(phrase)) return 2.2;
  if (title.toLowerCase() === phrase) return 1.8;
  if (name.includes(phrase)) return 1.6;
  return phrase.length > 3 && text.toLowerCase().includes(phrase) ? 1.3 : 1;
}

/** Two words may be those of a page; three of an error are that error. */
function errorBonus(phrase: string): number {
  const words = phrase.split(/\s+/).length;
  if (words > 2) return 6;
  return words === 2 ? 2 : 1;
}

const isFlag = (flag: string, query: string) =>
  flag === query || flag === `--${query.toLowerCase()}`;
