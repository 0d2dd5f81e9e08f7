import { headOf } from '../../docker/commandHead';
import { looseSpec } from '../../docker/looseSpec';
import { parseRun, specOf } from '../../docker/parseRun';
import { ignoredBy, ignoresIn } from '../ignore';
import { ignoreFindings } from '../ignoreFindings';
import { runRules } from '../run/registry';
import { dirtFindings, dirtRules } from './dirtFindings';
import { dirtIn } from './tidy';
import { editText, type EditedText } from '../../text/editedText';
import { explainTokens } from './explainTokens';
import { readCommands, type SimpleCommand } from '../../command/readCommands';
import { bySeverity } from '../types';
import { findingsIn } from './findingsIn';
import { forAll } from './forAll';
import { commandRules } from './registry';
import { shellOf } from './shellOf';
import type { PastedRun } from './rule';
import type {
  CommandContext,
  CommandFinding,
  Examination,
  FoundCommand,
} from './types';

/**
 * Finds every Docker client call in a pasted text and judges each `docker run`.
 * Prompts, fences, line numbers, other shells' syntax, and typographic
 * characters are read as intended; those that would break in a shell are also
 * reported. Never throws; runs in linear time.
 *
 * @param text - any pasted text
 * @param context - the machine on which the user will type it
 * @returns commands and findings, with positions in the text as pasted
 */
export function examineCommands(
  text: string,
  context: CommandContext,
): Examination {
  const shell = shellOf(text);
  const dirt = dirtIn(text, shell);
  const clean = editText(text, dirt);
  const commands: FoundCommand[] = [];
  const findings: CommandFinding[] = [];
  const calls = readCommands(clean.text).flatMap((simple) => {
    const found = foundCommand(simple, clean);
    return found ? [{ simple, found }] : [];
  });
  const place = forAll(
    context,
    calls.filter(({ found }) => found.parsed).length,
  );
  for (const { simple, found } of calls) {
    commands.push(found);
    const run = pastedRun(simple, found, clean.text, place);
    if (run) findings.push(...findingsIn(run, found));
  }
  findings.push(...dirtFindings(dirt, commands));
  const ignores = ignoresIn(text, commands);
  const isIgnored = ignoredBy(ignores);
  const kept = findings.filter((found) => !isIgnored(found));
  kept.push(...ignoreFindings(ignores, ruleNames));
  return { shell, commands, findings: gravestFirst(kept) };
}

const ruleNames = [...commandRules, ...runRules, ...dirtRules].map(
  ({ id }) => id,
);

function foundCommand(
  { argv, words, ...span }: SimpleCommand,
  clean: EditedText,
): FoundCommand | null {
  const head = headOf(argv);
  if (!head) return null;
  const places = words.map((w) => clean.before(w));
  const parsed = parseRun(argv);
  return {
    ...clean.before(span),
    head,
    argv,
    words: places,
    parsed,
    spec: parsed && specOf(argv, parsed),
    tokens: explainTokens(argv, places, head, parsed),
  };
}

function pastedRun(
  { argv, words, input }: SimpleCommand,
  { parsed, head }: FoundCommand,
  text: string,
  context: CommandContext,
): PastedRun | null {
  if (!parsed) return null;
  return {
    argv,
    parsed,
    spec: looseSpec(argv, parsed),
    input,
    tool: head.tool,
    context,
    spelled: (at) => text.slice(words[at]?.start, words[at]?.end),
  };
}

const gravestFirst = (findings: readonly CommandFinding[]) =>
  [...findings].sort((a, b) => bySeverity(a, b) || a.start - b.start);
