import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { isGood } from '../../../domain/gpu/compat/judge';
import type { Remedy, Verdict } from '../../../domain/gpu/compat/types';
import { groupVerdicts } from '../../../domain/gpu/advice/groupVerdicts';
import type { ServerCard } from '../../../domain/gpu/machine/serverCards';
import FactText from '../FactText';
import VerdictReasons from '../VerdictReasons';
import { remedies as remedyWords, verdicts as words } from './words';
import styles from './styles.module.css';

/** The verdicts for all GPUs; GPUs with the same verdict share a line. */
export default function CardVerdicts({
  cards,
  verdicts,
  folded = false,
  instead = false,
}: {
  readonly cards: readonly ServerCard[];
  readonly verdicts: readonly Verdict[];
  readonly folded?: boolean;
  readonly instead?: boolean;
}): ReactNode {
  const groups = groupVerdicts(verdicts);
  return groups.map(({ verdict, places }) => (
    <div key={places.join()} className={styles.group}>
      {groups.length > 1 && (
        <span>
          {translate(
            {
              id: 'serverCheck.onCards',
              message: 'GPU {cards}:',
              description: 'Before the verdict on some GPUs, listed by number',
            },
            {
              cards: places
                .map((place) => String(cards[place]?.index ?? place))
                .join(', '),
            },
          )}{' '}
        </span>
      )}
      <VerdictLine verdict={verdict} folded={folded} instead={instead} />
    </div>
  ));
}

/** A verdict, its reasons, and the remedies; the reasons are collapsed if the parent asks for it. */
function VerdictLine({
  verdict,
  folded = false,
  instead = false,
}: {
  readonly verdict: Verdict;
  readonly folded?: boolean;
  /** Other tags that run are listed next to it, so no other remedy is offered. */
  readonly instead?: boolean;
}): ReactNode {
  const remedies = instead ? [] : verdict.remedies;
  const kind = (
    <>
      <strong data-verdict={toneOf(verdict)} className={styles.kind}>
        {words[verdict.kind]()}
      </strong>{' '}
      {!verdict.certain && (
        <em>
          {translate({
            id: 'serverCheck.uncertain',
            message: '(based on an inferred fact)',
            description: 'Next to a verdict',
          })}
        </em>
      )}
    </>
  );
  return folded ? (
    <details className={styles.verdict}>
      <summary>{kind}</summary>
      <Reasons verdict={verdict} remedies={remedies} />
    </details>
  ) : (
    <div className={styles.verdict}>
      {kind} <Reasons verdict={verdict} remedies={remedies} />
    </div>
  );
}

function toneOf({ kind }: Verdict) {
  if (isGood(kind)) return 'good';
  return kind === 'unknown' ? 'open' : 'bad';
}

function Reasons({
  verdict,
  remedies,
}: {
  readonly verdict: Verdict;
  readonly remedies: readonly Remedy[];
}): ReactNode {
  return (
    <>
      <VerdictReasons verdict={verdict} />
      {remedies.length > 0 && (
        <ul>
          {remedies.map((remedy) => (
            <li key={remedy}>
              <FactText text={remedyWords[remedy]()} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
