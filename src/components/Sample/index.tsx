import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { sampleOutputs, type SampleId } from '../../data/sampleOutputs';
import styles from './styles.module.css';

/** What a command printed on a real engine, for the reader to compare. There is nothing to copy. */
export default function Sample({ of }: { readonly of: SampleId }): ReactNode {
  return (
    <figure className={styles.sample}>
      <figcaption className={styles.caption}>
        {translate({
          id: 'sample.caption',
          message: 'Sample output, for the account ann',
          description: 'Above what a command printed on a real engine',
        })}
      </figcaption>
      {/* The output can scroll sideways, so the keyboard must be able to reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe: scrollable-region-focusable */}
      <pre className={styles.text} tabIndex={0}>
        <samp>{sampleOutputs[of]}</samp>
      </pre>
    </figure>
  );
}
