import type { Word } from '../../../data/schema/command';
import { spellWord } from '../../command/render/render';
import { literal, word } from '../../command/word';
import type { ParsedOption } from '../../docker/parseRun';
import type { OptionId } from '../../docker/runSpec';
import type { PastedRun, WordEdit } from './rule';

/** The uses of an option, including rejected ones. */
export const usesOf = (
  { parsed }: PastedRun,
  ...ids: readonly OptionId[]
): readonly ParsedOption[] =>
  parsed.options.filter(({ id }) => ids.includes(id));

/** The raw value of an option as text; empty if the shell has to expand it. */
export const rawText = ({ raw }: ParsedOption): string => literal(raw) ?? '';

/** A text as one bash word; null if bash cannot represent it. */
export function spell(value: string | Word): string | null {
  const spelled = spellWord(
    typeof value === 'string' ? word(value) : value,
    'bash',
  );
  return spelled.ok ? spelled.text : null;
}

/** Replaces an option's value; no edits if it shares its word with other options. */
export function withValue(
  run: PastedRun,
  { from, to }: ParsedOption,
  value: string | Word,
): readonly WordEdit[] {
  const text = spell(value);
  if (text === null) return [];
  if (to - from === 2) return [{ from: from + 1, to, text }];
  const name = /^--[a-z0-9-]+=/.exec(run.spelled(from))?.[0];
  return name ? [{ from, to, text: name + text }] : [];
}

/** Replaces a use by another option with its own value. */
export function asOption(
  { spelled }: PastedRun,
  { from, to }: ParsedOption,
  flag: string,
  value: string | Word,
): readonly WordEdit[] {
  const text = spell(value);
  // `-itv /a` contains other options too
  const alone = /^(?:--[a-z0-9-]+(?:=.*)?|-[a-zA-Z](?:=.*|\W.*)?)$/s.test(
    spelled(from),
  );
  return text !== null && alone ? [{ from, to, text: `${flag} ${text}` }] : [];
}

/** A placeholder from a manual: `<image>`, `{name}`, `[OPTIONS]`, `...`. */
export const isPlaceholder = (text: string): boolean =>
  /[<>{}[\]…]|\.\.\./.test(text);
