import MiniSearch, { type Query } from 'minisearch';
import type { SearchRecord } from './record';
import { unitsOf, type Way } from './query';
import { isHan, tokensOf } from './tokens';
import { prior } from './prior';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** A record that fits a query, and the words of it that made it fit. */
export type SearchHit = {
  readonly record: SearchRecord;
  readonly score: number;
  readonly words: readonly string[];
};

/** Finds records by words. */
export type Search = (query: string, limit: number) => readonly SearchHit[];

const fields = ['title', 'heading', 'text', 'words', 'keywords'] as const;
const boost = { title: 1.2, heading: 3, text: 1, words: 0.9, keywords: 4 };

/** How many sections of one page are listed. */
const A_PAGE = 2;

/** Below this share of the best result's score a result is noise. */
const LEAST = 0.12;

/** A query has few things to say; what was pasted is cut elsewhere. */
const MOST_UNITS = 24;

/** How many records are put into the index at a time. */
const STEP = 40;

const MISTYPED = 0.6;

type Indexed = SearchRecord & { readonly id: number };

/**
 * Makes the index and returns the search over it. The index takes 50 to 200 ms
 * for this guide, and is made in steps so that the page stays awake.
 *
 * Each typed word means words of the index: itself, what begins with it, its
 * inflections, else what contains it, else what is a typing error away. A
 * record is ranked by BM25 of MiniSearch, by how much of the query it has, and
 * higher where it has the query word for word.
 */
export async function createSearch(
  records: readonly SearchRecord[],
): Promise<Search> {
  const words = new Set<string>();
  const index = new MiniSearch<Indexed>({
    fields: [...fields],
    tokenize: tokensOf,
    processTerm(term) {
      words.add(term);
      return term;
    },
  });
  // The opening of a page answers for the page: there the title counts as its heading.
  await index.addAllAsync(
    records.map((record, id) => ({
      ...record,
      heading: record.heading || record.title,
      id,
    })),
    { chunkSize: STEP },
  );
  const vocabulary = vocabularyOf(words);
  return (query, limit) => {
    const units = unitsOf(query)
      .slice(0, MOST_UNITS)
      .map((unit) => unit.map((way) => expand(way, vocabulary)));
    const found = known(units).map((unit) => findUnit(index, unit));
    return list(rank(found, records, query.trim())).slice(0, limit);
  };
}

/** A way with the words of the index that each of its words can mean. */
type ExpandedWay = {
  readonly weight: number;
  readonly words: readonly {
    readonly typed: string;
    readonly means: ReadonlyMap<string, number>;
  }[];
};

const expand = (
  { words, weight }: Way,
  vocabulary: Vocabulary,
): ExpandedWay => ({
  weight,
  words: words.map((typed) => ({ typed, means: vocabulary.expand(typed) })),
});

/**
 * Without the pairs of Han that no page has: they come from the seam of two
 * words, as 入容 in 进入容器.
 */
function known(units: readonly (readonly ExpandedWay[])[]) {
  const kept = units.filter((ways) =>
    ways.some(({ words }) =>
      words.some(({ typed, means }) => means.size > 0 || !isHan(typed)),
    ),
  );
  return kept.length > 0 ? kept : units;
}

/** What a unit found: by the number of the record, its best way. */
type Found = ReadonlyMap<
  number,
  { readonly score: number; readonly words: readonly string[] }
>;

function findUnit(
  index: MiniSearch<Indexed>,
  ways: readonly ExpandedWay[],
): Found {
  const best = new Map<number, { score: number; words: readonly string[] }>();
  ways.forEach(({ weight, words }, place) => {
    // Typing errors are looked for in what was typed, not in its synonyms.
    if (place > 0 && words.some(({ means }) => means.size === 0)) return;
    const share = new Map(words.flatMap(({ means }) => [...means]));
    const results = index.search(queryOf(words), {
      boost,
      tokenize: (text) => [text],
      processTerm: (term) => term,
      boostTerm: (term) => share.get(term) ?? MISTYPED,
    });
    for (const result of results) {
      const id = result.id as number; // given as a number by createSearch
      const score = weight * result.score;
      if (score > (best.get(id)?.score ?? 0))
        best.set(id, { score, words: result.terms });
    }
  });
  return best;
}

const queryOf = (words: ExpandedWay['words']): Query => ({
  combineWith: 'AND',
  queries: words.map(({ typed, means }) =>
    means.size > 0
      ? { combineWith: 'OR', queries: [...means.keys()] }
      : { queries: [typed], fuzzy: canBeMistyped(typed) && 0.25 },
  ),
});

const canBeMistyped = (typed: string) => typed.length > 3 && !isHan(typed);

function rank(
  found: readonly Found[],
  records: readonly SearchRecord[],
  query: string,
): readonly SearchHit[] {
  const numbers = new Set(found.flatMap((unit) => [...unit.keys()]));
  return [...numbers]
    .flatMap((number): SearchHit[] => {
      const record = records[number];
      const parts = found.flatMap((unit) => unit.get(number) ?? []);
      const sum = parts.reduce((total, { score }) => total + score, 0);
      const share = parts.length / found.length;
      if (!record) return [];
      return [
        {
          record,
          score: sum * share ** 2 * literally(record, query) * prior(record),
          words: parts.flatMap(({ words }) => words),
        },
      ];
    })
    .sort((a, b) => b.score - a.score);
}

/** The results without noise, and without many sections of one page. */
function list(hits: readonly SearchHit[]): readonly SearchHit[] {
  const least = (hits[0]?.score ?? 0) * LEAST;
  const ofPage = new Map<string, number>();
  return hits.filter(({ record, score }) => {
    if (score < least) return false;
    if (record.kind !== 'page') return true;
    const page = record.path.replace(/#.*/, '');
    const count = (ofPage.get(page) ?? 0) + 1;
    ofPage.set(page, count);
    return count <= A_PAGE;
  });
}

/** More where the record has the query word for word, most where that is its name. */
function literally(record: SearchRecord, query: string): number {
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
