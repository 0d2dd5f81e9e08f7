import MiniSearch, { type Query } from 'minisearch';
import type { SearchRecord } from './record';
import { unitsOf, type Way } from './query';
import { isHan, tokensOf } from './tokens';
import { listed } from './listed';
import { rank, type Found, type SearchHit } from './rank';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** Searches records by words. */
export type Search = (query: string, limit: number) => readonly SearchHit[];

const fields = [
  'title',
  'heading',
  'anchor',
  'text',
  'words',
  'keywords',
] as const;
const boost = {
  title: 1.2,
  heading: 3,
  anchor: 2,
  text: 1,
  words: 0.9,
  keywords: 4,
};

/** Real queries have few units; pasted text is shortened elsewhere. */
const MOST_UNITS = 24;

/** Number of records that are indexed per step. */
const STEP = 40;

const MISTYPED = 0.6;

type Indexed = SearchRecord & {
  readonly id: number;
  /** A section's topic in a word, in English for both languages. */
  readonly anchor: string;
};

/**
 * Builds the index and returns a search function for it. Indexing takes 50 to
 * 200 ms for this guide and runs in steps to keep the page responsive.
 *
 * Each typed word matches words in the index: itself, its completions and
 * inflections, or else words that contain it, or else words that are one typo
 * away. Records are ranked by MiniSearch's BM25, by the share of the query that
 * they match, and higher if they contain the query literally.
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
  await index.addAllAsync(
    records.map((record, id) => ({
      ...record,
      heading: nameOf(record),
      anchor: anchorOf(record),
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
    return listed(rank(found, records, query.trim())).slice(0, limit);
  };
}

/**
 * The name of a record. The introduction of a page represents the page, so its
 * title counts as its heading. An error message is not a name, because single
 * words of it mean little.
 */
const nameOf = ({ kind, title, heading }: SearchRecord): string =>
  heading || (kind === 'error' ? '' : title);

const anchorOf = ({ kind, path }: SearchRecord): string =>
  kind === 'page' ? (path.split('#')[1] ?? '') : '';

/** A wording with the index words that each of its words can match. */
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
 * Removes pairs of Han that no page has: they come from the boundary between
 * two words, like 入容 in 进入容器.
 */
function known(units: readonly (readonly ExpandedWay[])[]) {
  const kept = units.filter((ways) =>
    ways.some(({ words }) =>
      words.some(({ typed, means }) => means.size > 0 || !isHan(typed)),
    ),
  );
  return kept.length > 0 ? kept : units;
}

function findUnit(
  index: MiniSearch<Indexed>,
  ways: readonly ExpandedWay[],
): Found {
  const best = new Map<number, { score: number; words: readonly string[] }>();
  ways.forEach(({ weight, words }, place) => {
    // Typos are corrected in what was typed, not in its synonyms.
    if (place > 0 && words.some(({ means }) => means.size === 0)) return;
    const share = new Map(words.flatMap(({ means }) => [...means]));
    const results = index.search(queryOf(words), {
      boost,
      tokenize: (text) => [text],
      processTerm: (term) => term,
      boostTerm: (term) => share.get(term) ?? MISTYPED,
    });
    for (const result of results) {
      const id = result.id as number; // createSearch assigns numbers as ids
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
