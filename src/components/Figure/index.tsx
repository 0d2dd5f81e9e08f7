import { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { useLocale } from '../state/useLocale';
import styles from './styles.module.css';

type Props = {
  /** `static/.images/<name>.<locale>.svg`: the words in a figure are translated too. */
  readonly name: string;
  /** All that the figure says, for those who do not see it. */
  readonly alt: string;
  /** The caption. */
  readonly children: ReactNode;
};

/** A figure in the reader's language. The file brings its own light ground; in the dark theme its lightness is turned over. */
export default function Figure({ name, alt, children }: Props): ReactNode {
  const locale = useLocale();
  const source = useBaseUrl(`/.images/${name}.${locale}.svg`);
  return (
    <figure className={styles.figure}>
      {/* It may scroll sideways, so the keyboard has to reach it. */}
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
