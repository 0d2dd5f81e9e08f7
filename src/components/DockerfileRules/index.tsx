import rules from '@generated/rules/default/dockerfile.json';
import type { ReactNode } from 'react';
import RuleList from '../output/RuleList';

/** The rules on Dockerfiles. */
export default function DockerfileRules(): ReactNode {
  return <RuleList rules={rules} language="docker" />;
}
