import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import {
  filterExamples,
  type ExampleSummary,
} from '../../domain/examples/view';
import ExampleMarks from '../output/ExampleMarks';
import { useLocalized } from '../state/useLocale';
import { useUrlQuery } from '../state/useUrlQuery';
import Filters from './Filters';
import styles from './styles.module.css';

type Props = { readonly examples: readonly ExampleSummary[] };

/** The route /examples/: all examples, with a filter that is stored in the address. */
export default function ExampleGallery({ examples }: Props): ReactNode {
  const { query, change } = useUrlQuery();
  const shown = filterExamples(examples, query);
  const title = translate({
    id: 'exampleGallery.title',
    message: 'Examples',
    description: 'Title of the page that lists all examples',
  });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'exampleGallery.description',
        message: 'Dockerfiles to start from, with all files that they need.',
        description: 'Meta description of the page that lists all examples',
      })}
    >
      <main className={`container ${styles.page}`}>
        <h1>{title}</h1>
        <p className={styles.lead}>
          <Translate
            id="exampleGallery.lead"
            description="Above the list of examples"
          >
            Each is a folder to start from: a Dockerfile with all that it
            copies, and the commands to build, ship and run it. The mark says
            whether it was really built, and on what.
          </Translate>
        </p>
        <Filters query={query} onChange={change} />
        <p role="status" className={styles.count}>
          {translate(
            {
              id: 'exampleGallery.count',
              message: '{shown} of {all} examples',
              description: 'How many examples the filter lets pass',
            },
            { shown: String(shown.length), all: String(examples.length) },
          )}
        </p>
        <ul className={styles.list}>
          {shown.map((example) => (
            <Row key={example.id} example={example} />
          ))}
        </ul>
      </main>
    </Layout>
  );
}

function Row({ example }: { readonly example: ExampleSummary }): ReactNode {
  const local = useLocalized();
  const { id, title, summary } = example;
  return (
    <li className={styles.row}>
      <h2 className={styles.title}>
        <Link to={`/examples/${id}/`}>{local(title)}</Link>
      </h2>
      <p className={styles.summary}>{local(summary)}</p>
      <ExampleMarks {...example} />
    </li>
  );
}
