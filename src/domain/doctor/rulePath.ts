import { rulePages, type RuleKind } from '../../data/rulePages';

/** The path of a rule's page within the site. */
export const rulePath = (kind: RuleKind, rule: string): string =>
  `${rulePages[kind]}#${rule}`;
