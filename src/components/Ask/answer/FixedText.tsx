import { translate } from '@docusaurus/Translate';
import { structuredPatch } from 'diff';
import { useMemo, type ReactNode } from 'react';
import { applyEdits, type Edit } from '../../../domain/text/edit';
import Button from '../../form/Button';
import CopyButton from '../../output/CopyButton';
import styles from './fixedText.module.css';
import { focusBox } from './toBox';

type Props = {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** What is copied; completes “Copy …”. */
  readonly what: string;
  readonly onTake: (text: string) => void;
};

/** Lines of context shown around a change. */
const CONTEXT = 2;

/** The pasted text with every fix applied, ready to copy, and a diff of the changes. */
export default function FixedText({
  text,
  edits,
  what,
  onTake,
}: Props): ReactNode {
  const fixed = useMemo(() => applyEdits(text, edits), [text, edits]);
  const hunks = useMemo(
    () =>
      structuredPatch('', '', text, fixed, '', '', { context: CONTEXT }).hunks,
    [text, fixed],
  );
  if (fixed === text) return null;
  return (
    <section className={styles.fixed} aria-label={changes()}>
      <p className={styles.title}>{changes()}</p>
      {/* The text can scroll, so the keyboard must be able to reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe: scrollable-region-focusable */}
      <pre className={styles.diff} translate="no" tabIndex={0}>
        {hunks.flatMap(({ oldStart, lines }) =>
          lines
            .filter((line) => !line.startsWith('\\'))
            .map((line, i) => (
              <code
                key={`${String(oldStart)} ${String(i)}`}
                className={styles.line}
                data-sign={line.charAt(0)}
              >
                {line}
              </code>
            )),
        )}
      </pre>
      <CopyButton text={fixed} what={what} />{' '}
      <Button
        onClick={() => {
          onTake(fixed);
          focusBox({ isShown: true });
        }}
      >
        {translate({
          id: 'ask.takeFixes',
          message: 'Apply all fixes in the box',
          description: 'Button below the changes to a pasted text',
        })}
      </Button>
    </section>
  );
}

const changes = () =>
  translate({
    id: 'ask.fixedFile',
    message: 'All fixes together change:',
    description: 'Above the changes to a pasted text',
  });
