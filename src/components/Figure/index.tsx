import { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { useLocale } from '../state/useLocale';
import styles from './styles.module.css';

type Props = {
  /** The figure is `static/.images/<name>.<locale>.svg`: the words in it are translated too. */
  readonly name: string;
  /** A text alternative that says everything the figure shows. */
  readonly alt: string;
  readonly children: ReactNode;
};

/**
 * A figure in the reader's language. The file has its own light background; the
 * dark theme inverts its lightness.
 */
export default function Figure({ name, alt, children }: Props): ReactNode {
  const locale = useLocale();
  const source = useBaseUrl(`/.images/${name}.${locale}.svg`);
  return (
    <figure className={styles.figure}>
      {/* The figure can scroll sideways, so the keyboard must be able to reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe: scrollable-region-focusable */}
      <div className={styles.canvas} tabIndex={0} role="group" aria-label={alt}>
        <img src={source} alt={alt} className={styles.image} loading="lazy" />
      </div>
      <p className={styles.scrolls} aria-hidden="true">
        {translate({
          id: 'figure.scrolls',
          message: 'Scroll sideways to see the whole figure.',
          description:
            'Below a figure that is wider than the screen of a phone',
        })}
      </p>
      <figcaption className={styles.caption}>{children}</figcaption>
    </figure>
  );
}
