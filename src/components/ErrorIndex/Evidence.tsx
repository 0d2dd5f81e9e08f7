import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ErrorRow } from '../../data/schema/error';
import styles from './styles.module.css';

/** Where we read about an error and its fix. */
export default function Evidence({
  row,
}: {
  readonly row: ErrorRow;
}): ReactNode {
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
      description="Next to an error whose cause isn’t documented anywhere"
    >
      From experience, without a source. Check it before you rely on it.
    </Translate>
  );
}

function Measured(): ReactNode {
  return (
    <Translate
      id="errorList.measured"
      description="Next to an error that was reproduced"
    >
      Seen with the real docker client.
    </Translate>
  );
}
