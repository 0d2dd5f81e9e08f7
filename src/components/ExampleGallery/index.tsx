import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { Localized } from '../../data/schema/text';
import { useNames } from '../../data/exampleFacets';
import {
  filterExamples,
  groupExamples,
  type ExampleSummary,
} from '../../domain/examples/view';
import ExampleMarks from '../output/ExampleMarks';
import { useLocalized } from '../state/useLocale';
import { useUrlQuery } from '../state/browser/useUrlQuery';
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
            Each example is a folder to start from: a Dockerfile, the files that
            it copies, and the commands to build, upload, and run the image. The
            last line says whether we built it, and on what.
          </Translate>
        </p>
        <Filters query={query} onChange={change} />
        <p role="status" className={styles.count}>
          {translate(
            {
              id: 'exampleGallery.count',
              message: '{shown} of {all} examples',
              description: 'How many examples match the filter',
            },
            { shown: String(shown.length), all: String(examples.length) },
          )}
        </p>
        {groupExamples(shown).map(({ use, examples }) => (
          <Group key={use} title={useNames[use]} examples={examples} />
        ))}
      </main>
    </Layout>
  );
}

function Group({
  title,
  examples,
}: {
  readonly title: Localized;
  readonly examples: readonly ExampleSummary[];
}): ReactNode {
  return (
    <>
      <h2 className={styles.use}>{useLocalized()(title)}</h2>
      <ul className={styles.list}>
        {examples.map((example) => (
          <Row key={example.id} example={example} />
        ))}
      </ul>
    </>
  );
}

function Row({ example }: { readonly example: ExampleSummary }): ReactNode {
  const local = useLocalized();
  const { id, title, summary, startHere } = example;
  return (
    <li className={styles.row}>
      <h3 className={styles.title}>
        <Link to={`/examples/${id}/`}>{local(title)}</Link>
        {startHere && (
          <span className={styles.start}>
            <Translate
              id="exampleGallery.startHere"
              description="Mark of the example for readers who don't know which one they need"
            >
              Start here
            </Translate>
          </span>
        )}
      </h3>
      <p className={styles.summary}>{local(summary)}</p>
      <ExampleMarks {...example} />
    </li>
  );
}
