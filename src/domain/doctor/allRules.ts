import type { RuleKind } from '../../data/rulePages';
import { dirtRules } from './commands/dirtFindings';
import { commandRules } from './commands/registry';
import { fileRules } from './dockerfile/fileRegistry';
import { dockerfileRules } from './dockerfile/registry';
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
  command: inOrder([...commandRules, ...ofForms, ...dirtRules]),
  dockerfile: inOrder([...fileRules, ...dockerfileRules]),
};

function inOrder(rules: readonly ListedRule[]): readonly ListedRule[] {
  return [...rules].sort(
    (a, b) =>
      bySeverity(a, b) || (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1),
  );
}
