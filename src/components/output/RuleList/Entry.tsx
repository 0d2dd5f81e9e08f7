import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import CodeBlock from '@theme/CodeBlock';
import { useState, type ReactNode } from 'react';
import type { RuleCard } from '../../../domain/doctor/ruleCards';
import BuiltHtml from '../BuiltHtml';
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
  const [wasOpened, setOpened] = useState(false);
  useBrokenLinks().collectAnchor(id);
  return (
    <details
      id={id}
      className={styles.entry}
      open={open}
      onToggle={() => {
        setOpened(true);
      }}
    >
      <summary className={styles.summary}>
        {title} <code translate="no">{id}</code>
      </summary>
      <BuiltHtml className={styles.body} isOutdated={wasOpened || open}>
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
      </BuiltHtml>
    </details>
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
    description: 'Above an example that keeps a rule',
  });

const when = () =>
  translate({
    id: 'ruleList.except',
    message: 'When to ignore it:',
    description: 'Before the exception to a rule',
  });
