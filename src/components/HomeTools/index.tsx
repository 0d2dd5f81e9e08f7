import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { tools } from '../../data/tools';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

/** The tools, each with its input and its output. */
export default function HomeTools(): ReactNode {
  const localized = useLocalized();
  return (
    <ul className={styles.tools}>
      {tools.map(({ to, title, from, makes }) => (
        <li key={to} className={styles.tool}>
          <h3 className={styles.title}>
            <Link to={to}>{localized(title)}</Link>
          </h3>
          <p className={styles.from}>{localized(from)}</p>
          <p className={styles.makes}>{localized(makes)}</p>
        </li>
      ))}
    </ul>
  );
}
