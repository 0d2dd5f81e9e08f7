import type { Group } from './instruction';

/** The input of the rules: an instruction from a parsed or a generated Dockerfile. */
export type ParsedInstruction = {
  readonly keyword: string;
  /** `--mount=…`, `--chmod=…`, as written. */
  readonly flags: readonly string[];
  /** Names that ENV, ARG, and LABEL set. */
  readonly names: readonly string[];
  /** The text after keyword and flags, with continuation lines joined. */
  readonly text: string;
};

export type ParsedDockerfile = readonly ParsedInstruction[];

/**
 * The generator's own instructions as input for the rules, so that its page
 * does not have to load the Dockerfile parser. A test checks that both give the
 * same result.
 */
export const fromGroups = (groups: readonly Group[]): ParsedDockerfile =>
  groups.flat().map(({ keyword, body }) => {
    const { flags, text } = splitBody(body);
    return { keyword, flags, names: namesIn(keyword, text), text };
  });

/** Joins continuation lines and splits the flags off the front. */
function splitBody(body: string): Pick<ParsedInstruction, 'flags' | 'text'> {
  let text = body.replace(/[ \t]*\\\n\s*/g, ' ').trim();
  const flags: string[] = [];
  for (let found; (found = /^(--[a-z-]+(?:=\S+)?)\s+/.exec(text));) {
    flags.push(found[1] ?? '');
    text = text.slice(found[0].length);
  }
  return { flags, text };
}

/** `NAME=` at the beginning and after each value; values in quotes are skipped. */
function namesIn(keyword: string, text: string): readonly string[] {
  if (!['ENV', 'ARG', 'LABEL'].includes(keyword)) return [];
  const pairs = text.matchAll(
    /([^\s=]+)=(?:"(?:\\.|[^"\\])*"|(?:\\.|[^\s\\])*)/g,
  );
  return [...pairs].map(([, name = '']) => name);
}
