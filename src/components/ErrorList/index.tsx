import Heading from '@theme/Heading';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { errors } from '../../data/errors';
import type { ErrorPhase, ErrorRow } from '../../data/schema/error';
import ErrorAdvice from '../output/ErrorAdvice';
import styles from './styles.module.css';

type Props = { readonly phase: ErrorPhase };

/** The errors of one phase: message, cause, what to do. Each has an address. */
export default function ErrorList({ phase }: Props): ReactNode {
  return errors
    .filter((row) => row.phases.includes(phase))
    .map((row) => <ErrorEntry key={row.id} row={row} />);
}

function ErrorEntry({ row }: { readonly row: ErrorRow }): ReactNode {
  return (
    <section className={styles.entry}>
      <Heading as="h3" id={row.id} className={styles.sample}>
        <code translate="no">{row.sample}</code>
      </Heading>
      <ErrorAdvice row={row} phases={row.phases} />
      <Evidence row={row} />
    </section>
  );
}

function Evidence({ row }: { readonly row: ErrorRow }): ReactNode {
  const links = row.sources.filter((source) => source !== 'measured');
  return (
    <p className={styles.evidence}>
      {row.evidence === 'memory' && <NoSource />}
      {row.sources.includes('measured') && <Measured />}
      {links.map((source) => (
        <Link key={source} to={source}>
          {source.replace(/^https:\/\/(github\.com\/)?/, '')}
        </Link>
      ))}
    </p>
  );
}

function NoSource(): ReactNode {
  return (
    <Translate
      id="errorList.memory"
      description="Beside an error whose cause nobody has found written down"
    >
      From experience: no source was found. Check before you rely on it.
    </Translate>
  );
}

function Measured(): ReactNode {
  return (
    <Translate
      id="errorList.measured"
      description="Beside an error that was seen in a run"
    >
      Seen with the real docker client.
    </Translate>
  );
}
