import { translate } from '@docusaurus/Translate';
import Link from '@docusaurus/Link';
import { useState, type ReactNode } from 'react';
import { runOptions } from '../../data/runOptions';
import type { OptionRow } from '../../data/schema/runOption';
import TextField from '../form/TextField';
import { useLocalized } from '../state/useLocale';
import NeedsScript from '../form/NeedsScript';
import styles from './styles.module.css';

/** Flags are the same in every language. */
const examples = '--gpus, -v, --memory';

const host = new URL(runOptions[0].source).host;

const rows: readonly OptionRow[] = [...runOptions].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** Every option of `docker run`, from the table that the generator uses; searchable by flag and by word. */
export default function RunOptionTable(): ReactNode {
  const [query, setQuery] = useState('');
  const localized = useLocalized();
  const shown = rows.filter((row) => matches(row, localized(row.help), query));
  return (
    <>
      <NeedsScript />
      <TextField
        label={translate({
          id: 'runOptionTable.search',
          message: 'Find an option',
          description: 'Label of the search field over the options',
        })}
        placeholder={examples}
        value={query}
        onChange={setQuery}
      />
      <p role="status" className={styles.count}>
        {translate(
          {
            id: 'runOptionTable.count',
            message: '{shown} of {all} options',
            description: 'How many options match the search',
          },
          { shown: String(shown.length), all: String(rows.length) },
        )}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              {translate({
                id: 'runOptionTable.option',
                message: 'Option',
                description: 'Column head',
              })}
            </th>
            <th scope="col">
              {translate({
                id: 'runOptionTable.meaning',
                message: 'What it does',
                description: 'Column head',
              })}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id} id={row.id}>
              <th scope="row">
                <code>{`--${row.id}`}</code>
                {row.short && <code>{`-${row.short}`}</code>}
                {row.aliases?.map((alias) => (
                  <code key={alias}>{`--${alias}`}</code>
                ))}
              </th>
              <td>
                {localized(row.help)}
                {row.values && ` ${row.values.join(' | ')}`}
                {row.since && (
                  <>
                    {' '}
                    {translate(
                      {
                        id: 'runOptionTable.since',
                        message: 'Since Docker {version}.',
                        description: 'First version that has the option',
                      },
                      { version: row.since },
                    )}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.count}>
        {translate({
          id: 'runOptionTable.source',
          message: 'Source:',
          description: 'Before the link to Docker’s reference',
        })}{' '}
        <Link href={runOptions[0].source}>{host}</Link>
        {` (${runOptions[0].checked})`}
      </p>
    </>
  );
}

function matches(row: OptionRow, help: string, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  if (!wanted) return true;
  if (/^-[a-z]$/i.test(query.trim())) return row.short === query.trim()[1];
  const flag = wanted.replace(/^--?/, '');
  const names = [row.id, ...(row.aliases ?? [])];
  return (
    names.some((name) => name.includes(flag)) ||
    (!wanted.startsWith('-') && help.toLowerCase().includes(wanted))
  );
}
