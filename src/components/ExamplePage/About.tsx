import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ExampleDetails } from '../../domain/examples/view';
import styles from './styles.module.css';

/** What a kit contains, and the folder of the example in the repository. */
export default function About({ id }: Pick<ExampleDetails, 'id'>): ReactNode {
  return (
    <p className={styles.about}>
      <Translate
        id="examplePage.kit.what"
        description="Below the buttons; {kit} is a link to the page of the kit"
        values={{
          kit: (
            <Link to="/tools/kit/">
              <Translate
                id="examplePage.kit.link"
                description="Link to the page of the kit, inside a sentence"
              >
                kit
              </Translate>
            </Link>
          ),
        }}
      >
        {
          'A {kit} contains the scripts for each step: build and save, upload, load, test, start. They are written for your account and server.'
        }
      </Translate>
      <br />
      <Translate
        id="examplePage.folder"
        description="Where the example is in the project's repository"
        values={{ folder: <code>{`examples/${id}/`}</code> }}
      >
        {'Folder in the project: {folder}'}
      </Translate>
    </p>
  );
}
