import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type {
  Diagnosis,
  MatchedLine,
} from '../../../domain/troubleshoot/diagnose';
import { errorPath } from '../../../domain/troubleshoot/errorPath';
import Contact from '../../output/Contact';
import ErrorAdvice from '../../output/ErrorAdvice';
import FittingImage from './FittingImage';
import styles from './styles.module.css';

/** One error found in a log: its line, the cause, how to confirm it, what to do, and whom to ask. */
export default function Found({
  diagnosis: { row, phases, lines, count },
}: {
  readonly diagnosis: Diagnosis;
}): ReactNode {
  return (
    <section className={styles.found} aria-label={row.sample}>
      <pre className={styles.lines} translate="no">
        {lines.map((line) => (
          <Line key={line.number} {...line} />
        ))}
      </pre>
      {count > lines.length && (
        <p className={styles.count}>
          {translate(
            {
              id: 'ask.moreLines',
              message: 'Lines of the same kind that are not shown: {count}',
              description: 'Below the lines of a log that are shown',
            },
            { count: String(count - lines.length) },
          )}
        </p>
      )}
      <ErrorAdvice row={row} phases={phases} />
      {row.needsOtherImage && <FittingImage />}
      <p className={styles.ways}>
        <Link to={errorPath(row.id)} data-result>
          {translate({
            id: 'ask.entry',
            message: 'This error in the list, with sources',
            description: 'Link from an answer to the error’s own address',
          })}
        </Link>
        <span>
          <Translate
            id="ask.contact"
            description="Below an answer; {contact} says how to reach the lab’s administrator"
            values={{ contact: <Contact /> }}
          >
            {'Who can help: {contact}'}
          </Translate>
        </span>
      </p>
    </section>
  );
}

function Line({ number, before, hit, after }: MatchedLine): ReactNode {
  return (
    <code className={styles.line} data-line={number}>
      {before.slice(-AROUND)}
      <mark>{hit}</mark>
      {after.slice(0, AROUND)}
    </code>
  );
}

/** Characters shown before and after the message in a long line. */
const AROUND = 300;
