import type { GpuRow } from '../../data/schema/gpu';
import { editCost } from './editCost';
import { identifyGpu } from './identifyGpu';
import { isCut, nameKey, printedNames, soldNames, withoutDots } from './names';

/** A card that fits what was typed, with the name that fits best. */
export type GpuHit = { readonly gpu: GpuRow; readonly name: string };

type Entry = {
  readonly gpu: GpuRow;
  readonly key: string;
  /** The key without blanks and signs: `rtx3090` finds `RTX 3090`. */
  readonly compact: string;
  readonly words: readonly string[];
};

const entries: readonly Entry[] = [...printedNames, ...soldNames].map(
  ({ key, gpu }) => ({
    gpu,
    key,
    compact: compactOf(key),
    words: wordsOf(key),
  }),
);

/**
 * Cards whose names fit what was typed, best first: the same name, one that
 * ends in it as a word (`t4`), one that begins with it, one that has all its words, one that holds it, one that is a
 * typing error away. Cut names (`NVIDIA GeForce RTX 2080 ...`) find what they
 * may have been cut from.
 */
export function findGpu(query: string, limit = 8): readonly GpuHit[] {
  const cutFrom = cutCandidates(query);
  const key = nameKey(withoutDots(query));
  const isCutFrom = (entry: Entry) =>
    cutFrom.has(entry.gpu) && entry.key.startsWith(key);
  const compact = withoutMaker(compactOf(key));
  if (compact === '') return [];
  const words = wordsOf(key);
  const best = new Map<GpuRow, { score: number; key: string }>();
  for (const entry of entries) {
    const score = isCutFrom(entry) ? -1 : scoreOf(entry, compact, words);
    const known = best.get(entry.gpu);
    if (score < NO_HIT && (known === undefined || score < known.score))
      best.set(entry.gpu, { score, key: entry.key });
  }
  return [...best]
    .sort(
      ([a, x], [b, y]) => x.score - y.score || a.name.length - b.name.length,
    )
    .slice(0, limit)
    .map(([gpu, { key: fits }]) => ({
      gpu,
      name: gpu.names.find((name) => nameKey(name) === fits) ?? gpu.name,
    }));
}

/** What a name that ends in dots can have been cut from. */
function cutCandidates(query: string): ReadonlySet<GpuRow> {
  const name = query.trim();
  if (!isCut(name)) return new Set();
  const identity = identifyGpu({ name, whole: false });
  if (identity.kind === 'card') return new Set([identity.gpu]);
  return new Set(identity.kind === 'unknown' ? [] : identity.candidates);
}

/** `nvdiia rtx 3090` means the maker too. */
function withoutMaker(compact: string): string {
  for (const length of [6, 5, 7])
    if (editCost(compact.slice(0, length), 'nvidia', 1) <= 1)
      return compact.slice(length);
  return compact;
}

const NO_HIT = 100;

/**
 * Lower is better: the same name, its last words, its beginning, a part that begins with a
 * word, a typing error, any part, all words in any order. What the name has
 * beyond the query decides between equals.
 */
function scoreOf(
  entry: Entry,
  compact: string,
  words: readonly string[],
): number {
  const beyond = Math.abs(entry.compact.length - compact.length) / 100;
  if (entry.compact === compact) return 0;
  if (endsInWords(entry, compact)) return 0.5 + beyond;
  if (entry.compact.startsWith(compact)) return 1 + beyond;
  if (beginsAtWord(entry, compact)) return 1.2 + beyond;
  const typing =
    0.7 + editCost(compact, entry.compact, compact.length < 8 ? 1 : 2);
  if (typing < 2) return typing;
  if (compact.length > 1 && entry.compact.includes(compact)) return 2 + beyond;
  if (words.every((word) => entry.words.some((own) => own.startsWith(word))))
    return 2.5 + beyond;
  if (typing < NO_HIT) return typing + 1;
  return partlyClose(entry, compact) ? 50 + beyond : NO_HIT;
}

function endsInWords(entry: Entry, compact: string): boolean {
  return entry.words.some((_, i) => entry.words.slice(i).join('') === compact);
}

function beginsAtWord(entry: Entry, compact: string): boolean {
  return entry.words.some((_, i) =>
    entry.words.slice(i).join('').startsWith(compact),
  );
}

/** Whether a part of the name, from one word to another, is a single typing error away. */
function partlyClose(entry: Entry, compact: string): boolean {
  if (compact.length < 4) return false;
  for (let from = 0; from < entry.words.length; from++) {
    let part = '';
    for (let to = from; to < entry.words.length; to++) {
      part += entry.words[to] ?? '';
      if (part.length > compact.length + 1) break;
      if (editCost(compact, part, 1) <= 1) return true;
    }
  }
  return false;
}

function compactOf(key: string): string {
  return key.replace(/[^a-z0-9]/g, '');
}

function wordsOf(key: string): readonly string[] {
  return key.split(/[^a-z0-9]+/).filter(Boolean);
}
