import type { RuleKind } from '../../data/rulePages';
import { dirtRules } from './commands/dirtFindings';
import { composeRules } from './compose/registry';
import { unknownRule, withoutReason } from './ignoreFindings';
import { commandRules } from './commands/registry';
import { fileRules } from './dockerfile/fileRegistry';
import { dockerfileRules } from './dockerfile/shared/registry';
import { runRules } from './run/registry';
import { bySeverity, type BadExample, type RuleTexts } from './types';

/** A rule as shown on its page. */
export type ListedRule = RuleTexts & {
  readonly bad: readonly BadExample[];
  readonly good: readonly string[];
};

/**
 * The form and the pasted-command check each have their own typography rules;
 * the page lists them once.
 */
const ofForms = runRules.filter(
  ({ id }) => id !== 'typography' && id !== 'invisible-space',
);

/**
 * Every rule of the doctor with its examples, most severe first, then by name.
 * For pages and tests; the input box loads one kind of rules at a time.
 */
export const allRules: Readonly<Record<RuleKind, readonly ListedRule[]>> = {
  command: inOrder([
    ...commandRules,
    ...ofForms,
    ...dirtRules,
    ...ignoreRules('', 'docker run --gpus all x:1', 'all-gpus'),
  ]),
  dockerfile: inOrder([
    ...fileRules,
    ...dockerfileRules,
    ...ignoreRules('FROM a:1\n', 'USER root', 'root-user'),
  ]),
  compose: inOrder([
    ...composeRules,
    ...ignoreRules(
      'services:\n  a:\n    image: a:1\n',
      '    gpus: all',
      'all-gpus',
    ),
  ]),
};

/** Those on comments that ignore rules, with examples of a kind of text. */
function ignoreRules(
  before: string,
  line: string,
  rule: string,
): readonly ListedRule[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const text = (comment: string) =>
    `${before}${indent}# doctor: ignore=${comment}\n${line}`;
  const good = [text(`${rule} it was agreed on`)];
  const misspelled = text(`${rule}s it was agreed on`);
  return [
    { ...withoutReason, bad: [text(rule)], good },
    { ...unknownRule, bad: [[misspelled, good[0] ?? '']], good },
  ];
}

function inOrder(rules: readonly ListedRule[]): readonly ListedRule[] {
  return [...rules].sort(
    (a, b) => bySeverity(a, b) || a.id.localeCompare(b.id, 'en'),
  );
}
