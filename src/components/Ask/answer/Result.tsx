import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { excerptOf } from '../../../domain/search/excerpt';
import { fillNames } from '../../../domain/search/fillNames';
import type { RecordKind } from '../../../domain/search/record';
import type { SearchHit } from '../../../domain/search/rank';
import { usePlaceholders } from '../../state/usePlaceholders';
import styles from './styles.module.css';

/** Length of an excerpt in characters: two lines on a laptop. */
const LENGTH = 150;

/** One search result: its link, and the excerpt that matches. */
export default function Result({
  hit,
}: {
  readonly hit: SearchHit;
}): ReactNode {
  const { kind, path, title, heading, text } = hit.record;
  const shown = fillNames(text, usePlaceholders());
  return (
    <li>
      <Link to={path} className={styles.result} data-result>
        <span className={styles.name}>
          {heading === '' ? title : heading}
          <span className={styles.place}>
            {heading === '' ? kinds[kind]() : title}
          </span>
        </span>
        <span className={styles.excerpt}>
          {excerptOf(shown, hit.words, LENGTH).map(
            ({ text: piece, hit: is }, i) =>
              is ? <mark key={i}>{piece}</mark> : piece,
          )}
        </span>
      </Link>
    </li>
  );
}

const kinds: Readonly<Record<RecordKind, () => string>> = {
  page: () => '',
  error: () =>
    translate({
      id: 'ask.result.error',
      message: 'Error message',
      description: 'Kind of a result',
    }),
  option: () =>
    translate({
      id: 'ask.result.option',
      message: 'Option of docker run',
      description: 'Kind of a result',
    }),
  tool: () =>
    translate({
      id: 'ask.result.tool',
      message: 'Tool',
      description: 'Kind of a result',
    }),
  example: () =>
    translate({
      id: 'ask.result.example',
      message: 'Example',
      description: 'Kind of a result',
    }),
  gpu: () =>
    translate({
      id: 'ask.result.gpu',
      message: 'GPU look-up',
      description: 'Kind of a result',
    }),
};
