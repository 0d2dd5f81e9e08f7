import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useLocalized } from '../state/useLocale';
import { readers } from './readers';
import styles from './styles.module.css';

/** Entry points for readers who need something other than the path. */
export default function HomeReaders(): ReactNode {
  const localized = useLocalized();
  return (
    <dl className={styles.readers}>
      {readers.map(({ id, who, start, to }) => (
        <div key={id} className={styles.reader}>
          <dt>{localized(who)}</dt>
          <dd>
            {to ? <Link to={to}>{localized(start)}</Link> : localized(start)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
