import { synonyms } from '../../data/synonyms';
import { chunksOf, isHan, pairsOf, partsOf } from './tokens';

/** Alternative wordings of one part of a query; one of them must match. */
export type Unit = readonly Way[];

/** Words that belong together; all of them must match. */
export type Way = {
  readonly words: readonly string[];
  readonly weight: number;
};

const SYNONYM = 0.55;
const PARTS = 0.7;

/** Words of a question that do not help to find an answer. */
const stopWords = new Set(
  'a an and are can cannot do does for from have how i in is it its my of on or the there this to was what when where which why with you your not should would need want use using get gets vs help'.split(
    ' ',
  ),
);
const stopRuns =
  /怎么样|怎么办|怎么|怎样|如何|为什么|为何|什么|是什么|请问|哪个|哪些|哪里|能不能|可以|[的了吗呢吧在是我你他把被让和与]/g;

/**
 * Splits a query into its parts. Stop words are dropped, unless there are no
 * other words.
 */
export const unitsOf = (query: string): readonly Unit[] =>
  groupSynonyms(toldOf(query));

/** A text without stop words and punctuation. */
export const bareOf = (text: string): string => toldOf(text).join(' ');

function toldOf(text: string): readonly string[] {
  // "vs" is a stop word, but not in the name of the editor.
  const chunks = chunksOf(text.replace(/\bvs code\b/gi, 'vscode'));
  const told = chunks.flatMap(withoutStops);
  return told.length > 0 ? told : chunks;
}

function withoutStops(chunk: string): readonly string[] {
  if (isHan(chunk))
    return chunk.length < 3
      ? [chunk]
      : chunk.split(stopRuns).filter((run) => run !== '');
  return stopWords.has(chunk) ? [] : [chunk];
}

/** Phrases in the table, longest first, with their chunks. */
const phrases = synonyms
  .flatMap((group, index) =>
    group.map((phrase) => ({ index, phrase, chunks: chunksOf(phrase) })),
  )
  .sort((a, b) => b.phrase.length - a.phrase.length);

function groupSynonyms(chunks: readonly string[]): readonly Unit[] {
  const units: Unit[] = [];
  let rest = [...chunks];
  for (let at = 0; at < rest.length; at++) {
    const found = phraseAt(rest, at);
    if (!found) {
      units.push(...unitsOfChunk(rest[at] ?? ''));
      continue;
    }
    units.push(found.unit);
    rest = [
      ...rest.slice(0, at + 1),
      ...found.left,
      ...rest.slice(at + found.length),
    ];
  }
  return units;
}

/**
 * The phrase that begins at a chunk, as a unit, and the rest of the last chunk
 * after it.
 */
function phraseAt(chunks: readonly string[], at: number) {
  for (const { index, chunks: own } of phrases) {
    const last = own.length - 1;
    const fits = own.every((word, i) => {
      const chunk = chunks[at + i] ?? '';
      return i === last && isHan(word)
        ? chunk.startsWith(word)
        : chunk === word;
    });
    if (!fits) continue;
    const over = (chunks[at + last] ?? '').slice((own[last] ?? '').length);
    return {
      unit: unitOfGroup(index, own),
      length: own.length,
      left: over === '' ? [] : [over],
    };
  }
  return null;
}

const unitOfGroup = (index: number, typed: readonly string[]): Unit => [
  { words: typed.flatMap(wordsOf), weight: 1 },
  ...(synonyms[index] ?? [])
    .map((phrase) => chunksOf(phrase))
    .filter((chunks) => chunks.join(' ') !== typed.join(' '))
    .map((chunks) => ({ words: chunks.flatMap(wordsOf), weight: SYNONYM })),
];

/** Every pair of a Han run must match; a word must match itself or else its parts. */
function unitsOfChunk(chunk: string): readonly Unit[] {
  if (isHan(chunk)) {
    const inside = phrases.find(
      ({ phrase }) => isHan(phrase) && chunk.indexOf(phrase) > 0,
    );
    if (!inside)
      return pairsOf(chunk).map((pair) => [{ words: [pair], weight: 1 }]);
    const at = chunk.indexOf(inside.phrase);
    const after = chunk.slice(at + inside.phrase.length);
    return [
      ...unitsOfChunk(chunk.slice(0, at)),
      unitOfGroup(inside.index, [inside.phrase]),
      ...(after ? unitsOfChunk(after) : []),
    ];
  }
  // `-it` means -i and -t.
  if (/^-[a-z]{2,4}$/.test(chunk))
    return Array.from(chunk.slice(1), (flag) => [
      { words: [`-${flag}`], weight: 1 },
    ]);
  const parts = partsOf(chunk).filter((part) => part !== chunk);
  return [
    [
      { words: [chunk], weight: 1 },
      ...(parts.length > 0 ? [{ words: parts, weight: PARTS }] : []),
    ],
  ];
}

const wordsOf = (chunk: string): readonly string[] =>
  isHan(chunk) ? pairsOf(chunk) : [chunk];
