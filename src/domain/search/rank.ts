import { literally } from './literally';
import { prior } from './prior';
import type { SearchRecord } from './record';

/** A record that fits a query, and the words of it that made it fit. */
export type SearchHit = {
  readonly record: SearchRecord;
  readonly score: number;
  readonly words: readonly string[];
  /** Whether the record has the query word for word, as its name or message. */
  readonly literal?: boolean;
};

/** What a unit found: by the number of the record, its best way. */
export type Found = ReadonlyMap<
  number,
  { readonly score: number; readonly words: readonly string[] }
>;

/**
 * The records by what was found of the query in each, by how much of the query
 * that is, and by how likely a reader means the record.
 *
 * @param found - one for each unit of the query
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

/** One word asks for a page about it: in a message it is by chance, and several still may be. */
const byChance = ({ kind, common }: SearchRecord, units: number): number =>
  kind !== 'error' || common ? 1 : units === 1 ? 0.25 : 0.7;
