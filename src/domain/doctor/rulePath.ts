import { rulePages, type RuleKind } from '../../data/rulePages';

/** The address of a rule within the site. */
export const rulePath = (kind: RuleKind, rule: string): string =>
  `${rulePages[kind]}#${rule}`;
