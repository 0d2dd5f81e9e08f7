import Heading from '@theme/Heading';
import { useState, type ReactNode } from 'react';
import { errorPhases } from '../../data/errorPhases';
import {
  filterErrors,
  type ErrorFilter,
} from '../../domain/troubleshoot/filterErrors';
import { useLocale, useLocalized } from '../state/useLocale';
import { useUrlQuery } from '../state/browser/useUrlQuery';
import Entry from './Entry';
import Filter from './Filter';
import styles from './styles.module.css';

/**
 * Every error that the guide knows, grouped by phase, with a filter. Each one has
 * an address such as `#no-space`. The filter text never leaves the page, because
 * it may be part of a log.
 */
export default function ErrorIndex(): ReactNode {
  const [text, setText] = useState('');
  const { query, hash, change } = useUrlQuery();
  const locale = useLocale();
  const localized = useLocalized();
  const filter: ErrorFilter = {
    text: text.trim(),
    phase: errorPhases.find(({ id }) => id === query['phase'])?.id ?? '',
    machine: errorPhases.find(({ on }) => on === query['machine'])?.on ?? '',
  };
  const groups = filterErrors(filter, locale);
  return (
    <>
      <Filter
        filter={filter}
        count={groups.reduce((sum, { rows }) => sum + rows.length, 0)}
        onText={setText}
        onChoose={(name, value) => {
          change({ [name]: value || null });
        }}
      />
      {groups.map(({ phase, rows }) => (
        <section key={phase.id} className={styles.group}>
          <Heading as="h2" id={phase.id}>
            {localized(phase.name)}
          </Heading>
          {rows.map((row) => (
            <Entry key={row.id} row={row} open={hash === `#${row.id}`} />
          ))}
        </section>
      ))}
    </>
  );
}
