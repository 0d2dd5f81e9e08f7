import { literally } from './literally';
import { prior } from './prior';
import type { SearchRecord } from './record';

/** A record that matches a query, and the words that matched. */
export type SearchHit = {
  readonly record: SearchRecord;
  readonly score: number;
  readonly words: readonly string[];
  /** Whether the record's name or message contains the query literally. */
  readonly literal?: boolean;
};

/** The matches of a unit: the best wording by record number. */
export type Found = ReadonlyMap<
  number,
  { readonly score: number; readonly words: readonly string[] }
>;

/**
 * Ranks records by the score of the matches, the share of the query that
 * matched, and how likely users want the record.
 *
 * @param found - one entry per unit of the query
 */
export function rank(
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
      const bonus = literally(record, query);
      return [
        {
          record,
          literal: bonus > 1,
          score:
            sum *
            share ** 2 *
            bonus *
            prior(record) *
            (bonus > 1 ? 1 : byChance(record, found.length)),
          words: parts.flatMap(({ words }) => words),
        },
      ];
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * A query of one word asks for a page about it. In an error message, a word can
 * appear by chance, and so can several.
 */
function byChance({ kind, common }: SearchRecord, units: number): number {
  if (kind !== 'error' || common) return 1;
  return units === 1 ? 0.25 : 0.7;
}
