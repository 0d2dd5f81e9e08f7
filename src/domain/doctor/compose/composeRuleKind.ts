import type { RuleKind } from '../../../data/rulePages';
import { commandRulesInCompose } from './commandRulesInCompose';

/** The kind of page that explains a rule found in a Compose file. */
export const composeRuleKind = (rule: string): RuleKind =>
  Object.hasOwn(commandRulesInCompose, rule) ? 'command' : 'compose';
