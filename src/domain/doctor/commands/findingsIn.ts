import { understood } from '../../docker/looseSpec';
import { inEffect } from '../../docker/occurrence';
import { runRules } from '../run/registry';
import type { RunPlace } from '../run/rule';
import type { Edit } from '../../text/edit';
import { commandRules } from './registry';
import type { PastedRun, WordEdit, WordPlace } from './rule';
import type { RuleTexts } from '../types';
import { textFinding } from '../textFinding';
import { sharedFixes } from './sharedFixes';
import type { CommandFinding, FoundCommand } from './types';

/** What a rule says about the words of a command. */
export type Judgment = { readonly said: RuleTexts; readonly place: WordPlace };

/**
 * What all rules say about a command: rules shared with the form, and rules for
 * pasted commands.
 */
export function judgmentsOf(run: PastedRun): readonly Judgment[] {
  const { spec, context } = run;
  const ofForms = runRules.flatMap((rule) =>
    rule.check({ ...context, spec }).flatMap((place) => {
      const words = wordsAt(place, run);
      const edits = sharedFixes[rule.id]?.(run, words, place) ?? [];
      return words ? [{ said: rule, place: { ...words, edits } }] : [];
    }),
  );
  const ofCommands = commandRules.flatMap((rule) =>
    rule.check(run).map((place) => ({ said: rule, place })),
  );
  return [...ofForms, ...ofCommands];
}

/** The same as findings in the text. */
export const findingsIn = (
  run: PastedRun,
  found: FoundCommand,
): readonly CommandFinding[] =>
  judgmentsOf(run).map(({ said, place }) => finding(said, place, found));

/**
 * The words of an option's use, of the image, or of the command. If the option
 * is missing, the words before the options.
 */
function wordsAt(
  { option, index }: RunPlace,
  { parsed }: PastedRun,
): WordPlace | null {
  if (option === 'image') return parsed.image ?? parsed.head;
  if (option === 'command') return parsed.command;
  const uses = inEffect(understood(parsed)).filter(({ id }) => id === option);
  return uses[index] ?? uses[0] ?? parsed.head;
}

function finding(
  texts: RuleTexts,
  { from, to, edits = [] }: WordPlace,
  { words }: FoundCommand,
): CommandFinding {
  const first = words[from] ?? words[0];
  const last = words[Math.max(to - 1, from)] ?? words.at(-1);
  const start = first?.start ?? 0;
  return textFinding(
    texts,
    { start, end: Math.max(last?.end ?? start, start) },
    edits.map((edit) => placed(edit, words)),
  );
}

/**
 * Converts an edit of words to an edit of the text; the space before a removed
 * word is removed too.
 */
function placed(
  { from, to, text }: WordEdit,
  words: FoundCommand['words'],
): Edit {
  if (from === to) {
    const next = words[from];
    const at = next?.start ?? words.at(-1)?.end ?? 0;
    return { start: at, end: at, text: next ? `${text} ` : ` ${text}` };
  }
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  if (text) return { start, end, text };
  const before = words[from - 1]?.end ?? start;
  return { start: before, end, text: '' };
}
