import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { GuideStep } from '../../data/schema/step';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';
import Tick from './Tick';

type Props = {
  readonly step: GuideStep;
  readonly isDone: boolean;
  readonly onToggle: () => void;
};

/** A step with its result and its own check box. */
export default function DetailedStep({
  step,
  isDone,
  onToggle,
}: Props): ReactNode {
  const localized = useLocalized();
  return (
    <li className={styles.step}>
      <span className={styles.number} data-done={isDone} aria-hidden="true">
        {step.number}
      </span>
      <Link to={step.path} className={styles.link}>
        {localized(step.title)}
      </Link>
      <span className={styles.result}>{localized(step.result)}</span>
      <Tick step={step} isDone={isDone} onToggle={onToggle} />
    </li>
  );
}
