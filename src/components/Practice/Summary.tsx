import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Button from '../form/Button';
import styles from './styles.module.css';

type Props = {
  readonly done: number;
  readonly all: number;
  readonly isKept: boolean;
  readonly onReset: () => void;
};

/** The reader's progress, and a button to start over. */
export default function Summary(props: Props): ReactNode {
  const { done, all, isKept, onReset } = props;
  return (
    <>
      <p className={styles.summary}>
        <span>
          {translate(
            {
              id: 'practice.done',
              message: '{done} of {all} answered correctly',
              description: 'How many questions the reader has solved',
            },
            { done: String(done), all: String(all) },
          )}
        </span>
        {done > 0 && (
          <Button onClick={onReset}>
            <Translate
              id="practice.reset"
              description="Forgets which questions the reader has solved"
            >
              Start over
            </Translate>
          </Button>
        )}
      </p>
      {!isKept && (
        <p role="alert" className={styles.note}>
          <Translate
            id="practice.notKept"
            description="The browser's storage is full or turned off"
          >
            This browser doesn’t store your progress: its storage is full or
            turned off. You can answer everything, but a reload starts over.
          </Translate>
        </p>
      )}
      <noscript>
        <p className={styles.note}>
          <Translate
            id="practice.noScript"
            description="Shown if JavaScript is off"
          >
            Checking an answer needs JavaScript. Without it, read the questions
            and look up the answers on the page that each of them links to.
          </Translate>
        </p>
      </noscript>
    </>
  );
}
