import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { sampleOutputs, type SampleId } from '../../data/sampleOutputs';
import styles from './styles.module.css';

/** Set for lines that are too long for the second column of a wide screen, such as those of a table. */
const isWide = (text: string): boolean =>
  text.split('\n').some(({ length }) => length > 56);

/** What a command printed on a real machine, for the reader to compare. There is nothing to copy. */
export default function Sample({ of }: { readonly of: SampleId }): ReactNode {
  const { from, text } = sampleOutputs[of];
  return (
    <figure
      className={clsx(styles.sample, isWide(text) ? styles.wide : 'lab-beside')}
    >
      <figcaption className={styles.caption}>
        {from === 'engine'
          ? translate({
              id: 'sample.caption',
              message: 'Sample output, for the account ann',
              description: 'Above what a command printed on a real engine',
            })
          : translate({
              id: 'sample.server',
              message: 'Sample output, from a server with A100 GPUs',
              description: 'Above what nvidia-smi printed on another server',
            })}
      </figcaption>
      {/* The output can scroll sideways, so the keyboard must be able to reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe: scrollable-region-focusable */}
      <pre className={clsx(styles.text, 'lab-scrolls')} tabIndex={0}>
        <samp>{text}</samp>
      </pre>
    </figure>
  );
}
