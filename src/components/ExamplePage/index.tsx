import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ComponentType, ReactNode } from 'react';
import type { ExampleDetails } from '../../domain/examples/view';
import ExampleMarks from '../output/ExampleMarks';
import { useLocalized } from '../state/useLocale';
import About from './About';
import Actions from './Actions';
import Files from './Files';
import Readme from './Readme';
import styles from './styles.module.css';

type Props = {
  readonly example: ExampleDetails;
  /** The README as a component; undefined if the example has none yet. */
  readonly readme?: ComponentType;
};

/** The route /examples/<id>/: one example with its README and its files. */
export default function ExamplePage({ example, readme }: Props): ReactNode {
  const local = useLocalized();
  return (
    <Layout title={local(example.title)} description={local(example.summary)}>
      <main className={`container ${styles.page}`}>
        <p className={styles.back}>
          <Link to="/examples/">
            <Translate
              id="examplePage.back"
              description="Link from an example to the list of all"
            >
              All examples
            </Translate>
          </Link>
        </p>
        <h1>{local(example.title)}</h1>
        <p className={styles.summary}>{local(example.summary)}</p>
        <ExampleMarks {...example} />
        <Actions example={example} />
        <About id={example.id} />
        {readme && <Readme content={readme} />}
        <Files files={example.files} />
      </main>
    </Layout>
  );
}
