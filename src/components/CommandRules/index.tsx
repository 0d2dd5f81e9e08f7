import rules from '@generated/rules/default/command.json';
import type { ReactNode } from 'react';
import RuleList from '../output/RuleList';

/** The rules on docker commands. */
export default function CommandRules(): ReactNode {
  return <RuleList rules={rules} language="bash" />;
}
