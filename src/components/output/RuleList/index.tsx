import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import type { Severity } from '../../../domain/doctor/types';
import type { RuleCard } from '../../../domain/doctor/ruleCards';
import { useUrlQuery } from '../../state/browser/useUrlQuery';
import Entry from './Entry';
import styles from './styles.module.css';

type Props = {
  /** The generated list for one kind of text. */
  readonly rules: readonly RuleCard[];
  readonly language: 'bash' | 'docker' | 'yaml';
};

/**
 * Every rule of the doctor for one kind of text, by severity. Each one has an
 * address such as `#root-user`.
 */
export default function RuleList({ rules, language }: Props): ReactNode {
  const { hash } = useUrlQuery();
  return groups.map(({ severity, title }) => (
    <section key={severity} className={styles.group}>
      <Heading as="h2" id={severity}>
        {title()}
      </Heading>
      {rules
        .filter((rule) => rule.severity === severity)
        .map((rule) => (
          <Entry
            key={rule.id}
            rule={rule}
            language={language}
            open={hash === `#${rule.id}`}
          />
        ))}
    </section>
  ));
}

const groups: readonly {
  readonly severity: Severity;
  readonly title: () => string;
}[] = [
  {
    severity: 'error',
    title: () =>
      translate({
        id: 'ruleList.error',
        message: 'Errors: the command fails or harms others',
        description: 'Heading above rules of the highest severity',
      }),
  },
  {
    severity: 'warning',
    title: () =>
      translate({
        id: 'ruleList.warning',
        message: 'Warnings: likely problems',
        description: 'Heading above rules of the middle severity',
      }),
  },
  {
    severity: 'info',
    title: () =>
      translate({
        id: 'ruleList.info',
        message: 'Notes: good habits',
        description: 'Heading above rules of the lowest severity',
      }),
  },
];
