import type { RuleKind } from '../../../data/rulePages';
import { commandRulesInCompose } from './commandRulesInCompose';

/** The page that explains a rule which found something in a compose file. */
export const composeRuleKind = (rule: string): RuleKind =>
  Object.hasOwn(commandRulesInCompose, rule) ? 'command' : 'compose';
