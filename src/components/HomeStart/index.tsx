import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { nextStep } from '../../domain/progress/doneSteps';
import { useLocalized } from '../state/useLocale';
import { useSteps } from '../state/useSteps';
import styles from './styles.module.css';

/** The main action: start the path, or continue where the reader stopped. */
export default function HomeStart(): ReactNode {
  const { done } = useSteps();
  const next = nextStep(done);
  const localized = useLocalized();
  return (
    <p className={styles.start}>
      <Link className={styles.primary} to={done.length > 0 ? next.path : first}>
        {done.length > 0 ? (
          <Translate
            id="homeStart.continue"
            description="Button on the home page; {number} and {title} of the next step"
            values={{ number: next.number, title: localized(next.title) }}
          >
            {'Continue at step {number}: {title}'}
          </Translate>
        ) : (
          <Translate
            id="homeStart.begin"
            description="Button on the home page for a new reader"
          >
            Start here
          </Translate>
        )}
      </Link>
      <Link className={styles.secondary} to="/troubleshoot/find-the-cause/">
        <Translate
          id="homeStart.stuck"
          description="Second button of the home page"
        >
          Fix an error
        </Translate>
      </Link>
    </p>
  );
}

/** The page where a new reader starts. */
const first = '/start/overview/';
