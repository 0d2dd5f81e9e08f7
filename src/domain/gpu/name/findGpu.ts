import { gpuMachines } from '../../../data/gpuMachines';
import { gpus } from '../../../data/gpus';
import type { GpuRow } from '../../../data/schema/gpu';
import { editCost } from './editCost';
import { isCut, withoutDots } from './cutName';
import { identifyGpu, virtualGpu } from './identifyGpu';
import { nameKey, printedNames, soldNames } from './names';
import { compactName, nameWords } from '../query/nameWords';
import { readings } from '../query/readQuery';

/** A GPU that matches the query, with its best-matching name. */
export type GpuHit = {
  readonly gpu: GpuRow;
  readonly name: string;
  /** How the query relates to the name: equal, a part of it, or only similar. */
  readonly fit: 'same' | 'part' | 'similar';
  /** The machine, if the query named one. */
  readonly machine?: string;
};

type Entry = {
  readonly gpu: GpuRow;
  readonly key: string;
  readonly compact: string;
  readonly words: readonly string[];
  readonly machine?: string;
};

const entryOf = (key: string, gpu: GpuRow): Entry => ({
  gpu,
  key,
  compact: compactName(key),
  words: nameWords(key),
});

const entries: readonly Entry[] = [
  ...[...printedNames, ...soldNames].map(({ key, gpu }) => entryOf(key, gpu)),
  ...gpuMachines.flatMap(({ names, gpus: inside }) =>
    names.flatMap((machine) =>
      gpus
        .filter(({ name }) => inside.includes(name))
        .map((gpu) => ({ ...entryOf(nameKey(machine), gpu), machine })),
    ),
  ),
];

/**
 * GPUs whose names match what was typed, best first: the same name, a name that
 * ends in it as a word (`t4`), begins with it, has all its words, contains it,
 * or is one typo away. A truncated name (`NVIDIA GeForce RTX 2080 ...`) finds
 * every name that it may stand for. Memory sizes and counts next to a name are
 * ignored; names of machines and virtual GPUs find the GPUs in them.
 */
export function findGpu(query: string, limit = 8): readonly GpuHit[] {
  const virtual =
    virtualGpu(query.trim()) ?? virtualGpu(`NVIDIA ${query.trim()}`);
  if (virtual) return [{ gpu: virtual, name: query.trim(), fit: 'same' }];
  const instance = cloudInstance(query);
  if (instance.length > 0) return instance.slice(0, limit);
  const cutFrom = cutCandidates(query);
  const best = new Map<GpuRow, Scored>();
  readings(withoutDots(query)).forEach((key, place) => {
    const compact = withoutMaker(compactName(key));
    if (compact === '') return;
    const words = nameWords(key);
    for (const entry of entries) {
      const cut = cutFrom.has(entry.gpu) && entry.key.startsWith(key);
      const found = cut ? CUT : scoreOf(entry, compact, words);
      const score = found.score + place / 50;
      const known = best.get(entry.gpu);
      if (found.score < NO_HIT && (known === undefined || score < known.score))
        best.set(entry.gpu, { ...found, score, entry });
    }
  });
  return [...best]
    .sort(
      ([a, x], [b, y]) => x.score - y.score || a.name.length - b.name.length,
    )
    .slice(0, limit)
    .map(([gpu, { entry, fit }]) => ({
      gpu,
      fit,
      name: gpu.names.find((name) => nameKey(name) === entry.key) ?? gpu.name,
      ...(entry.machine === undefined ? {} : { machine: entry.machine }),
    }));
}

/** The GPUs in an instance type of a cloud: `p4d.24xlarge`, `Standard_NC6`. */
function cloudInstance(query: string): readonly GpuHit[] {
  const machine = query.trim();
  const name = machine.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  const inside = gpuMachines.flatMap(({ pattern, gpus: names }) =>
    pattern?.test(name) ? names : [],
  );
  return gpus
    .filter((gpu) => inside.includes(gpu.name))
    .map((gpu) => ({ gpu, name: gpu.name, fit: 'same', machine }));
}

type Score = { readonly score: number; readonly fit: GpuHit['fit'] };
type Scored = Score & { readonly entry: Entry };

const CUT: Score = { score: -1, fit: 'part' };

/** GPUs that a name ending in dots may stand for. */
function cutCandidates(query: string): ReadonlySet<GpuRow> {
  const name = query.trim();
  if (!isCut(name)) return new Set();
  const identity = identifyGpu({ name, whole: false });
  if (identity.kind === 'card') return new Set([identity.gpu]);
  return new Set(identity.kind === 'unknown' ? [] : identity.candidates);
}

/** `nvdiia rtx 3090`: removes the misspelled vendor name too. */
function withoutMaker(compact: string): string {
  for (const length of [6, 5, 7])
    if (editCost(compact.slice(0, length), 'nvidia', 1) <= 1)
      return compact.slice(length);
  return compact;
}

const NO_HIT = 100;

/**
 * Lower is better: the same name, its last words, its beginning, a part that
 * begins with a word, a typo, any part, all words in any order. Ties go to the
 * name that has the least beyond the query.
 */
function scoreOf(
  entry: Entry,
  compact: string,
  words: readonly string[],
): Score {
  const beyond = Math.abs(entry.compact.length - compact.length) / 100;
  if (entry.compact === compact) return { score: 0, fit: 'same' };
  if (endsInWords(entry, compact)) return { score: 0.5 + beyond, fit: 'part' };
  // `RTX PRO 6000` begins `RTX PRO 6000 Blackwell` rather than `RTX PRO 6000D`.
  if (beginsInWords(entry, compact))
    return { score: 0.6 + beyond, fit: 'part' };
  if (entry.compact.startsWith(compact))
    return { score: 1 + beyond, fit: 'part' };
  // `v100s` is a word of `Tesla V100S-PCIE`, and only begins `V100-SXM2`.
  if (entry.words.includes(compact))
    return { score: 1.1 + beyond, fit: 'part' };
  if (beginsAtWord(entry, compact)) return { score: 1.2 + beyond, fit: 'part' };
  const typing =
    0.7 + editCost(compact, entry.compact, compact.length < 8 ? 1 : 2);
  if (typing < 2) return { score: typing, fit: 'similar' };
  if (compact.length > 1 && entry.compact.includes(compact))
    return { score: 2 + beyond, fit: 'similar' };
  if (words.every((word) => beginsAtWord(entry, word)))
    return { score: 2.5 + beyond, fit: 'part' };
  if (typing < NO_HIT) return { score: typing + 1, fit: 'similar' };
  // `gefroce 1080 ti`: a typo in one word only
  if (words.every((word) => beginsAtWord(entry, word) || isTypoIn(entry, word)))
    return { score: 40 + beyond, fit: 'similar' };
  return {
    score: partlyClose(entry, compact) ? 50 + beyond : NO_HIT,
    fit: 'similar',
  };
}

const isTypoIn = ({ words }: Entry, word: string): boolean =>
  word.length > 4 && words.some((own) => editCost(word, own, 2) <= 2);

function endsInWords(entry: Entry, compact: string): boolean {
  return entry.words.some((_, i) => entry.words.slice(i).join('') === compact);
}

function beginsInWords(entry: Entry, compact: string): boolean {
  return entry.words.some(
    (_, i) => entry.words.slice(0, i).join('') === compact,
  );
}

function beginsAtWord(entry: Entry, compact: string): boolean {
  return entry.words.some((_, i) =>
    entry.words.slice(i).join('').startsWith(compact),
  );
}

/** Whether a run of words in the name is one typo away from the query. */
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
