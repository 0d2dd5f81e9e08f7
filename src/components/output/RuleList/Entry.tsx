import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import type { RuleCard } from '../../../domain/doctor/ruleCards';
import FoldedEntry from '../FoldedEntry';
import styles from './styles.module.css';

type Props = {
  readonly rule: RuleCard;
  readonly language: 'bash' | 'docker' | 'yaml';
  /** Whether the address points to this rule. */
  readonly open: boolean;
};

/** A rule: why it exists, a bad and a good example, when to ignore it, and its sources. */
export default function Entry({ rule, language, open }: Props): ReactNode {
  const { id, title, why, fix, except, source, bad, fixed, good } = rule;
  return (
    <FoldedEntry
      id={id}
      open={open}
      summary={
        <>
          {title}{' '}
          <code className={styles.id} translate="no">
            {id}
          </code>
        </>
      }
    >
      <p>{why}</p>
      <p>{fix}</p>
      {bad !== null && (
        <CodeBlock language={language} title={wrong()}>
          {bad}
        </CodeBlock>
      )}
      {(fixed ?? good) !== null && (
        <CodeBlock language={language} title={right()}>
          {fixed ?? good}
        </CodeBlock>
      )}
      <p>
        <strong>{when()}</strong> {except}
      </p>
      {source !== null && (
        <p className={styles.source}>
          <Link to={source}>{source.replace('https://', '')}</Link>
        </p>
      )}
    </FoldedEntry>
  );
}

const wrong = () =>
  translate({
    id: 'ruleList.wrong',
    message: 'Wrong',
    description: 'Above an example that breaks a rule',
  });

const right = () =>
  translate({
    id: 'ruleList.right',
    message: 'Right',
    description: 'Above an example that follows a rule',
  });

const when = () =>
  translate({
    id: 'ruleList.except',
    message: 'When to ignore it:',
    description: 'Before the exception to a rule',
  });
