import { spellWord } from '../command/render/render';
import { word } from '../command/word';

/** Means itself in an ENV, LABEL or WORKDIR without quotes. */
const bare = /^[A-Za-z0-9_/:.,@%+=~-]+$/;

/**
 * A value in a Dockerfile instruction that expands variables (ENV, LABEL,
 * WORKDIR): in double quotes, with a backslash before what would still be
 * looked at there.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 *
 * @param text - one line without control characters; validation has seen to it
 */
export function dockerWord(text: string): string {
  if (bare.test(text) && !text.startsWith('~')) return text;
  return `"${text.replace(/[\\"$]/g, String.raw`\$&`)}"`;
}

/** One word of a RUN line, for the `sh` of the image. Texts that no shell can be given safely throw: validation has refused them. */
export function shellWord(text: string): string {
  const spelled = spellWord(word(text), 'bash');
  if (!spelled.ok) throw new Error(spelled.why.en);
  return spelled.text;
}

/** The exec form of CMD and HEALTHCHECK: no shell looks at it. */
export const execForm = (words: readonly string[]): string =>
  `[${words.map((w) => JSON.stringify(w)).join(', ')}]`;
