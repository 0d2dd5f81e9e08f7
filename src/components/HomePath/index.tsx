import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { steps } from '../../data/steps';
import { useLocalized } from '../state/useLocale';
import { useSteps } from '../state/useSteps';
import { stepTexts } from './stepTexts';
import styles from './styles.module.css';

/**
 * The path of an image from the laptop to the server, drawn in two lanes if there
 * is room and as a plain list otherwise. The line crosses the gap twice: the
 * server's facts go to the laptop, and the archive goes to the server.
 */
export default function HomePath(): ReactNode {
  const localized = useLocalized();
  const { done } = useSteps();
  return (
    <div className={styles.lanes}>
      <p className={styles.laptopLane}>
        <Translate id="homePath.laptopLane" description="Upper row of the path">
          Your laptop, online
        </Translate>
      </p>
      <p className={styles.serverLane}>
        <Translate id="homePath.serverLane" description="Lower row of the path">
          The lab’s server, offline
        </Translate>
      </p>
      {/* A step is two units wide, so its middle is odd; a lane is two units high. */}
      <svg
        className={styles.line}
        viewBox="0 0 14 4"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M1 3V1H9V3H13" vectorEffect="non-scaling-stroke" />
      </svg>
      <ol className={styles.steps}>
        {steps.map(({ id, on, path }) => (
          <li
            key={id}
            className={styles.step}
            data-on={on}
            data-step={id}
            data-done={done.includes(id)}
          >
            <span className={styles.machine}>
              {on === 'laptop' ? (
                <Translate
                  id="homePath.onLaptop"
                  description="Where a step is done"
                >
                  on the laptop
                </Translate>
              ) : (
                <Translate
                  id="homePath.onServer"
                  description="Where a step is done"
                >
                  on the server
                </Translate>
              )}
            </span>
            <h3 className={styles.title}>
              <Link to={path}>{localized(stepTexts[id].title)}</Link>
              {done.includes(id) && <DoneMark />}
            </h3>
            <p className={styles.text}>{localized(stepTexts[id].text)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function DoneMark(): ReactNode {
  return (
    <span
      className={styles.done}
      role="img"
      aria-label={translate({
        id: 'homePath.done',
        message: 'done',
        description: 'Name of the mark on a completed step',
      })}
    />
  );
}
