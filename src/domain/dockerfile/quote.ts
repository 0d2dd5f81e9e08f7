import { spellWord } from '../command/render/render';
import { word } from '../command/word';

/** Needs no quotes in ENV, LABEL, or WORKDIR. */
const bare = /^[A-Za-z0-9_/:.,@%+=~-]+$/;

/**
 * A value for a Dockerfile instruction that expands variables (ENV, LABEL,
 * WORKDIR): in double quotes, with a backslash before characters that are
 * special there.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 *
 * @param text - one line without control characters, as validated before
 */
export function dockerWord(text: string): string {
  if (bare.test(text) && !text.startsWith('~')) return text;
  return `"${text.replace(/[\\"$]/g, String.raw`\$&`)}"`;
}

/**
 * One word of a RUN line, for the image's `sh`. Throws for text that cannot
 * safely be passed to a shell, which validation refuses earlier.
 */
export function shellWord(text: string): string {
  const spelled = spellWord(word(text), 'bash');
  if (!spelled.ok) throw new Error(spelled.why.en);
  return spelled.text;
}

/** The exec form of CMD and HEALTHCHECK, which no shell processes. */
export const execForm = (words: readonly string[]): string =>
  `[${words.map((w) => JSON.stringify(w)).join(', ')}]`;
