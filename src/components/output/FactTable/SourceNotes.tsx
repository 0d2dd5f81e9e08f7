import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { NumberedSources } from './numberSources';
import styles from './styles.module.css';

/** The number of a row's source, as a link to the source below the table. */
export function SourceMark({
  sources: { table, byName },
  name,
}: {
  readonly sources: NumberedSources;
  readonly name: string | undefined;
}): ReactNode {
  const source = name === undefined ? undefined : byName.get(name);
  if (!source) return null;
  return (
    <sup className={styles.mark}>
      <a
        href={`#${table}-source-${source.number}`}
        aria-label={translate(
          {
            id: 'factTable.sourceMark',
            message: 'Source {number}',
            description: 'Name of the number that links to a source',
          },
          { number: String(source.number) },
        )}
      >
        {source.number}
      </a>
    </sup>
  );
}

/** The sources below a table, each with the date when it was read. */
export function SourceNotes({
  sources: { table, byName },
}: {
  readonly sources: NumberedSources;
}): ReactNode {
  if (byName.size === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>
        {translate({
          id: 'factTable.sources',
          message: 'Sources, and when we read them',
          description: 'Opens the list of sources below a table',
        })}
      </summary>
      <ol className={styles.sources}>
        {[...byName.values()].map(({ number, title, url, checked }) => (
          <li key={number} id={`${table}-source-${number}`}>
            <Link to={url}>{title}</Link> {`(${checked})`}
          </li>
        ))}
      </ol>
    </details>
  );
}
