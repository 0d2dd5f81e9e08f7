import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Evidence } from '../../../data/schema/gpu';
import styles from './styles.module.css';

/** The confidence in a fact that wasn't read at its source. */
export default function EvidenceMark({
  evidence,
}: {
  readonly evidence: Evidence;
}): ReactNode {
  if (evidence === 'sourced') return null;
  const { word, meaning } = words[evidence]();
  return (
    <span className={styles.evidence} data-evidence={evidence} title={meaning}>
      {word}
    </span>
  );
}

/** A legend for the marks, below a table. */
export function EvidenceLegend({
  used,
}: {
  readonly used: readonly Evidence[];
}): ReactNode {
  const kinds = (['seen', 'inferred', 'memory'] as const).filter((kind) =>
    used.includes(kind),
  );
  return kinds.length === 0 ? null : (
    <ul className={styles.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <EvidenceMark evidence={kind} /> {words[kind]().meaning}
        </li>
      ))}
    </ul>
  );
}

type Words = { readonly word: string; readonly meaning: string };

const words: Readonly<Record<Exclude<Evidence, 'sourced'>, () => Words>> = {
  seen: () => ({
    word: translate({
      id: 'evidence.seen',
      message: 'seen',
      description: 'How well a fact is known',
    }),
    meaning: translate({
      id: 'evidence.seen.meaning',
      message: 'Read in a public text whose address wasn’t kept.',
      description: 'What the word "seen" means',
    }),
  }),
  inferred: () => ({
    word: translate({
      id: 'evidence.inferred',
      message: 'inferred',
      description: 'How well a fact is known',
    }),
    meaning: translate({
      id: 'evidence.inferred.meaning',
      message: 'Follows from other facts; no source states it.',
      description: 'What the word "inferred" means',
    }),
  }),
  memory: () => ({
    word: translate({
      id: 'evidence.memory',
      message: 'from memory',
      description: 'How well a fact is known',
    }),
    meaning: translate({
      id: 'evidence.memory.meaning',
      message: 'Has no source: check it before you rely on it.',
      description: 'What the words "from memory" mean',
    }),
  }),
};
