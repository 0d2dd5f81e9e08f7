import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { StepId } from '../../data/schema/step';
import { steps } from '../../data/steps';
import { useSteps } from '../state/useSteps';
import DetailedStep from './DetailedStep';
import StripStep from './StripStep';
import styles from './styles.module.css';
import Tick from './Tick';

type Props = {
  /** The step of the current page; without it, every step shows its result and its own check box. */
  readonly current?: StepId;
};

/** The path through the guide with the completed steps: a strip on the page of a step, a list elsewhere. */
export default function StepPath({ current }: Props): ReactNode {
  const { done, toggle } = useSteps();
  const here = steps.find(({ id }) => id === current);
  return (
    <nav
      className={here ? styles.strip : styles.path}
      aria-label={translate({
        id: 'stepPath.label',
        message: 'The path, step by step',
        description: 'Name of the list of steps for screen readers',
      })}
    >
      <ol className={styles.steps}>
        {steps.map((step) => {
          const isDone = done.includes(step.id);
          return here ? (
            <StripStep
              key={step.id}
              step={step}
              isCurrent={step === here}
              isDone={isDone}
            />
          ) : (
            <DetailedStep
              key={step.id}
              step={step}
              isDone={isDone}
              onToggle={() => {
                toggle(step.id);
              }}
            />
          );
        })}
      </ol>
      {here && (
        <Tick
          step={here}
          isDone={done.includes(here.id)}
          onToggle={() => {
            toggle(here.id);
          }}
        />
      )}
    </nav>
  );
}
