/**
 * Encodes Chinese text in ASCII. The minifier escapes a script with Han
 * characters (`\u6620`), six ASCII characters each, which gzip compresses to 66
 * KiB for this guide's pages. This encoding takes 49 KiB, UTF-8 60 KiB.
 *
 * A run of non-ASCII characters is enclosed in `^`; inside it, the most
 * frequent characters take one character each, the others two. `signs` lists
 * them by frequency.
 */
export type AsciiCoded<T> = { readonly signs: string; readonly coded: T };

const MARK = '^';

/**
 * Printable ASCII without the delimiter and without characters that a string
 * literal escapes.
 */
const digits = Array.from({ length: 95 }, (_, i) =>
  String.fromCharCode(32 + i),
).filter((sign) => !`${MARK}"'\`\\`.includes(sign));

/**
 * Number of characters with a one-character code; the remaining digits start
 * two-character codes.
 */
const SHORT = 76;

const other = /[^\x20-\x5d\x5f-\x7e]/gu;
const runs = /[^\x20-\x5d\x5f-\x7e]+/gu;

/** @param texts - texts with at most 1,300 different non-ASCII characters */
export function encode(
  texts: readonly string[],
): AsciiCoded<readonly string[]> {
  const counts = new Map<string, number>();
  for (const sign of texts.join('').match(other) ?? [])
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const signs = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([sign]) => sign);
  const codes = new Map(signs.map((sign, rank) => [sign, codeOf(rank)]));
  return {
    signs: signs.join(''),
    coded: texts.map((text) =>
      text.replace(
        runs,
        (run) =>
          MARK +
          Array.from(run, (sign) => codes.get(sign) ?? '').join('') +
          MARK,
      ),
    ),
  };
}

/** The inverse of {@link encode}. */
export function decode({
  signs,
  coded,
}: AsciiCoded<readonly string[]>): readonly string[] {
  const byCode = new Map(
    Array.from(signs, (sign, rank) => [codeOf(rank), sign]),
  );
  const leads = new Set(digits.slice(SHORT));
  return coded.map((text) =>
    text
      .split(MARK)
      .map((part, i) => (i % 2 === 0 ? part : decodeRun(part, byCode, leads)))
      .join(''),
  );
}

function decodeRun(
  run: string,
  byCode: ReadonlyMap<string, string>,
  leads: ReadonlySet<string>,
): string {
  let text = '';
  for (let at = 0; at < run.length;) {
    const length = leads.has(run.charAt(at)) ? 2 : 1;
    text += byCode.get(run.slice(at, at + length)) ?? '';
    at += length;
  }
  return text;
}

function codeOf(rank: number): string {
  if (rank < SHORT) return digits[rank] ?? '';
  const beyond = rank - SHORT;
  const lead = digits[SHORT + Math.floor(beyond / digits.length)];
  if (lead === undefined)
    throw new RangeError(
      'More signs outside ASCII than the code has room for.',
    );
  return lead + (digits[beyond % digits.length] ?? '');
}
