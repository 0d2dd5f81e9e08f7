import { usePluralForm } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';
import { use, useMemo, type ReactNode } from 'react';
import { resultsOf } from '../../../domain/search/results';
import { useLocale } from '../../state/useLocale';
import { loadSearch } from './loadSearch';
import Result from './Result';
import styles from './styles.module.css';

/** Maximum number of results; more than this calls for a better query. */
const MOST = 8;

type Props = { readonly text: string };

/** Pages, options, errors, and GPUs that match the words. */
export default function Results({ text }: Props): ReactNode {
  const search = use(loadSearch(useLocale()));
  const { selectMessage } = usePluralForm();
  const query = text.trim();
  const hits = useMemo(() => resultsOf(search, query, MOST), [search, query]);
  return (
    <>
      <p role="status" className={styles.count}>
        {hits.length > 0
          ? selectMessage(
              hits.length,
              translate(
                {
                  id: 'ask.count',
                  message: 'One result|{count} results',
                  description: 'How many results the search has',
                },
                { count: String(hits.length) },
              ),
            )
          : translate({
              id: 'ask.none',
              message: 'No results. Try fewer words, or the English term.',
              description: 'The search has no result',
            })}
      </p>
      <ul className={styles.results}>
        {hits.map((hit) => (
          <Result key={hit.record.path} hit={hit} />
        ))}
      </ul>
    </>
  );
}
