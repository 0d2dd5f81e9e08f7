import Translate from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import type { GuideStep } from '../../data/schema/step';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

type Props = {
  readonly step: GuideStep;
  readonly isDone: boolean;
  readonly onToggle: () => void;
};

/** The check box that marks a step as done. */
export default function Tick({ step, isDone, onToggle }: Props): ReactNode {
  const id = useId();
  const localized = useLocalized();
  return (
    <span className={styles.tick}>
      <input id={id} type="checkbox" checked={isDone} onChange={onToggle} />
      <label htmlFor={id}>
        <Translate
          id="stepPath.done"
          description="Label of the check box that marks a step as done"
        >
          Done
        </Translate>
        <span className={styles.hidden}>{`: ${localized(step.title)}`}</span>
      </label>
    </span>
  );
}
