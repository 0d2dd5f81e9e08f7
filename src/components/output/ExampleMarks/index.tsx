import type { ReactNode } from 'react';
import {
  frameworkNames,
  hardwareNames,
  serviceNames,
} from '../../../data/exampleFacets';
import type { ExampleSummary } from '../../../domain/examples/view';
import { useLocalized } from '../../state/useLocale';
import ExampleBadge from './ExampleBadge';
import styles from './styles.module.css';

type Props = Pick<
  ExampleSummary,
  'framework' | 'hardware' | 'service' | 'badge'
>;

/** What an example requires, and how it ran on an engine. */
export default function ExampleMarks({
  framework,
  hardware,
  service,
  badge,
}: Props): ReactNode {
  const marks = [
    frameworkNames[framework],
    hardwareNames[hardware],
    serviceNames[service?.kind ?? 'none'],
  ].map(useLocalized());
  return (
    <p className={styles.marks}>
      <span>{marks.join(' · ')}</span> <ExampleBadge badge={badge} />
    </p>
  );
}
