import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { GuideStep } from '../../data/schema/step';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

type Props = {
  readonly step: GuideStep;
  readonly isCurrent: boolean;
  readonly isDone: boolean;
};

/**
 * A step as a number, with a check mark once it is done; its title is visible only
 * on the step's own page.
 */
export default function StripStep({
  step: { number, title, path },
  isCurrent,
  isDone,
}: Props): ReactNode {
  const localized = useLocalized();
  return (
    <li className={styles.stop} data-done={isDone}>
      <Link
        to={path}
        title={localized(title)}
        aria-current={isCurrent ? 'step' : undefined}
        className={styles.stopLink}
      >
        <span className={styles.number} data-done={isDone}>
          {number}
        </span>
        <span className={isCurrent ? styles.title : styles.hidden}>
          {localized(title)}
        </span>
        {isDone && (
          <span className={styles.hidden}>
            <Translate
              id="stepPath.isDone"
              description="Announced after a step was marked as done"
            >
              (done)
            </Translate>
          </span>
        )}
      </Link>
    </li>
  );
}
