import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import type { GuideStep, StepId } from '../../data/schema/step';
import { steps } from '../../data/steps';
import { useLocalized } from '../state/useLocale';
import { useSteps } from '../state/useSteps';
import styles from './styles.module.css';

type Props = {
  /** The step of the page; without it, every step shows its result and its own box. */
  readonly current?: StepId;
};

/** The path through the guide, with the steps that the reader has done. */
export default function StepPath({ current }: Props): ReactNode {
  const { done, toggle } = useSteps();
  const shown = (step: GuideStep) => !current || step.id === current;
  return (
    <nav
      className={clsx(styles.path, current && styles.compact)}
      aria-label={translate({
        id: 'stepPath.label',
        message: 'The path, step by step',
        description: 'Name of the list of steps for screen readers',
      })}
    >
      <ol className={styles.steps}>
        {steps.map((step) => (
          <Step
            key={step.id}
            step={step}
            isCurrent={step.id === current}
            isDone={done.includes(step.id)}
            detailed={!current}
            onToggle={shown(step) ? () => toggle(step.id) : undefined}
          />
        ))}
      </ol>
    </nav>
  );
}

type StepProps = {
  readonly step: GuideStep;
  readonly isCurrent: boolean;
  readonly isDone: boolean;
  readonly detailed: boolean;
  readonly onToggle: (() => void) | undefined;
};

function Step(props: StepProps): ReactNode {
  const { step, isCurrent, isDone, detailed, onToggle } = props;
  const local = useLocalized();
  return (
    <li className={clsx(styles.step, isCurrent && styles.current)}>
      <Link
        to={step.path}
        aria-current={isCurrent ? 'step' : undefined}
        className={styles.link}
      >
        <span className={styles.number}>{step.number}</span>
        <span>{local(step.title)}</span>
      </Link>
      {detailed && <span className={styles.result}>{local(step.result)}</span>}
      {onToggle ? (
        <Tick label={local(step.title)} isDone={isDone} onToggle={onToggle} />
      ) : (
        isDone && <DoneMark />
      )}
    </li>
  );
}

type TickProps = {
  readonly label: string;
  readonly isDone: boolean;
  readonly onToggle: () => void;
};

function Tick({ label, isDone, onToggle }: TickProps): ReactNode {
  const id = useId();
  return (
    <span className={styles.tick}>
      <input id={id} type="checkbox" checked={isDone} onChange={onToggle} />
      <label htmlFor={id}>
        <Translate
          id="stepPath.done"
          description="Label of the box that ticks a step off"
        >
          Done
        </Translate>
        <span className={styles.hidden}>{`: ${label}`}</span>
      </label>
    </span>
  );
}

function DoneMark(): ReactNode {
  return (
    <span className={styles.mark}>
      <span className={styles.hidden}>
        <Translate
          id="stepPath.isDone"
          description="Said by screen readers after a step that was ticked off"
        >
          (done)
        </Translate>
      </span>
    </span>
  );
}
