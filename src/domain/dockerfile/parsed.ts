import type { Group } from './instruction';

/** What rules look at: an instruction of a Dockerfile, however it was come by. */
export type ParsedInstruction = {
  readonly keyword: string;
  /** `--mount=…`, `--chmod=…` as they stand. */
  readonly flags: readonly string[];
  /** Names that ENV, ARG and LABEL give. */
  readonly names: readonly string[];
  /** What stands behind keyword and flags, continuation lines joined. */
  readonly text: string;
};

export type ParsedDockerfile = readonly ParsedInstruction[];

/**
 * The generator's own instructions as rules see them, so that its page does not
 * need the parser of foreign Dockerfiles. A test holds it to that parser.
 */
export const fromGroups = (groups: readonly Group[]): ParsedDockerfile =>
  groups.flat().map(({ keyword, body }) => {
    const { flags, text } = splitBody(body);
    return { keyword, flags, names: namesIn(keyword, text), text };
  });

/** Joins continuation lines and takes the flags off the front. */
export function splitBody(
  body: string,
): Pick<ParsedInstruction, 'flags' | 'text'> {
  let text = body.replace(/\s*\\\n\s*/g, ' ').trim();
  const flags: string[] = [];
  for (let found; (found = /^(--[a-z-]+(?:=\S+)?)\s+/.exec(text));) {
    flags.push(found[1] ?? '');
    text = text.slice(found[0].length);
  }
  return { flags, text };
}

/** `NAME=` at the beginning and after each value; a value in quotes is passed over whole. */
function namesIn(keyword: string, text: string): readonly string[] {
  if (!['ENV', 'ARG', 'LABEL'].includes(keyword)) return [];
  const pairs = text.matchAll(
    /([^\s=]+)=(?:"(?:\\.|[^"\\])*"|(?:\\.|[^\s\\])*)/g,
  );
  return [...pairs].map(([, name = '']) => name);
}
