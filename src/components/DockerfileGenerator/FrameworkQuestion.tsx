import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DockerForm } from '../../data/dockerFields';
import type { DockerOutcome } from '../../domain/dockerfile/outcome';
import Button from '../form/Button';
import { useLocalized } from '../state/useLocale';
import { frameworkChoices } from './frameworkChoices';
import styles from './styles.module.css';

/**
 * Above the Dockerfile, as long as the reader has not decided which release of
 * the framework it should have.
 */
export default function FrameworkQuestion({
  outcome: { findings, result },
  change,
}: {
  readonly outcome: DockerOutcome;
  readonly change: (part: Partial<DockerForm>) => void;
}): ReactNode {
  const localized = useLocalized();
  const asked = findings.find(({ rule }) => rule === 'framework-asked');
  const framework = result?.spec.wants.framework;
  if (!asked || !result || !framework) return null;
  return (
    <section
      className={styles.question}
      aria-label={translate({
        id: 'dockerfileGenerator.question',
        message: 'Your decision',
        description:
          'Name of the question above the Dockerfile: which release of a framework to use',
      })}
    >
      <p className={styles.questionTitle}>{localized(asked.title)}</p>
      <p className={styles.questionText}>{localized(asked.why)}</p>
      <p className={styles.answers}>
        {frameworkChoices(framework, result.spec.choice).map(
          ({ value, label }) => (
            <Button
              key={value}
              onClick={() => {
                change({ framework: value });
              }}
            >
              {label}
            </Button>
          ),
        )}
      </p>
    </section>
  );
}
