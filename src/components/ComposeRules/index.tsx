import rules from '@generated/rules/default/compose.json';
import type { ReactNode } from 'react';
import RuleList from '../output/RuleList';

/** The rules for compose files. */
export default function ComposeRules(): ReactNode {
  return <RuleList rules={rules} language="yaml" />;
}
