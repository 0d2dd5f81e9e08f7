import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useState, type ReactNode } from 'react';
import Button from '../../form/Button';
import type { Age } from '../../state/form/useLastGood';
import { copyText } from '../copyText';
import { useOutputAge } from '../outputAge';
import styles from './styles.module.css';

type Props = {
  readonly text: string;
  /** What is copied, to distinguish this copy button from others: “docker run command”. */
  readonly what: string;
};

/**
 * Copies a text and reports the result, over plain HTTP too. If the text is an
 * earlier version of the output, the button says so first.
 */
export default function CopyButton({ text, what }: Props): ReactNode {
  const age = useOutputAge();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const says = {
    ready: '',
    copied: copied(),
    failed: translate({
      id: 'copyButton.failed',
      message:
        'The browser didn’t allow it. Select the text and copy it by hand.',
      description: 'Announced when copying was refused',
    }),
  }[state];
  return (
    <span className={styles.place}>
      <Button
        name={names[age](what)}
        onClick={() => {
          void copyText(text).then((done) => {
            setState(done ? 'copied' : 'failed');
            window.setTimeout(() => {
              setState('ready');
            }, 4000);
          });
        }}
      >
        {/* Both labels occupy the same place, so the button keeps its size. */}
        <span className={styles.stack}>
          <span className={clsx(state === 'copied' && styles.away)}>
            {labels[age]()}
          </span>
          <span
            className={clsx(styles.done, state !== 'copied' && styles.away)}
            aria-hidden
          >
            {copied()}
          </span>
        </span>
      </Button>
      <span
        role="status"
        className={state === 'failed' ? styles.failed : styles.said}
      >
        {says}
      </span>
    </span>
  );
}

const copied = () =>
  translate({
    id: 'copyButton.copied',
    message: 'Copied',
    description: 'Announced after copying',
  });

const labels: Readonly<Record<Age, () => string>> = {
  now: () =>
    translate({
      id: 'copyButton.copy',
      message: 'Copy',
      description: 'Shown on a copy button',
    }),
  earlier: () =>
    translate({
      id: 'copyButton.earlier',
      message: 'Copy the last complete version',
      description: 'Shown on a copy button while the form has a mistake',
    }),
  start: () =>
    translate({
      id: 'copyButton.start',
      message: 'Copy without your changes',
      description:
        'Shown on a copy button while the form has a mistake and the preset’s own text is shown',
    }),
};

/** Every accessible name starts with the visible text. */
const names: Readonly<Record<Age, (what: string) => string>> = {
  now: (what) =>
    translate(
      {
        id: 'copyButton.label',
        message: 'Copy {what}',
        description: 'Name of a copy button, e.g. "Copy docker run command"',
      },
      { what },
    ),
  earlier: (what) =>
    translate(
      {
        id: 'copyButton.earlier.label',
        message: 'Copy the last complete version: {what}',
        description: 'Name of a copy button while the form has a mistake',
      },
      { what },
    ),
  start: (what) =>
    translate(
      {
        id: 'copyButton.start.label',
        message: 'Copy without your changes: {what}',
        description:
          'Name of a copy button while the form has a mistake and the preset’s own text is shown',
      },
      { what },
    ),
};
