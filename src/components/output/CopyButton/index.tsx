import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import Button from '../../form/Button';
import { copyText } from '../copyText';
import styles from './styles.module.css';

type Props = {
  readonly text: string;
  /** What is copied, for its name among the other copy buttons: "docker run command". */
  readonly what: string;
};

/** Copies a text and says so, on plain http too. */
export default function CopyButton({ text, what }: Props): ReactNode {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const says = {
    ready: '',
    copied: translate({
      id: 'copyButton.copied',
      message: 'Copied',
      description: 'Said after copying',
    }),
    failed: translate({
      id: 'copyButton.failed',
      message: 'The browser refused. Select the text and copy it by hand.',
      description: 'Said when copying was refused',
    }),
  }[state];
  return (
    <>
      <Button
        name={translate(
          {
            id: 'copyButton.label',
            message: 'Copy {what}',
            description:
              'Name of a copy button, e.g. "Copy docker run command"',
          },
          { what },
        )}
        onClick={() => {
          void copyText(text).then((done) => {
            setState(done ? 'copied' : 'failed');
            window.setTimeout(() => {
              setState('ready');
            }, 4000);
          });
        }}
      >
        {translate({
          id: 'copyButton.copy',
          message: 'Copy',
          description: 'Shown on a copy button',
        })}
      </Button>
      <span role="status" className={styles.status}>
        {says}
      </span>
    </>
  );
}
