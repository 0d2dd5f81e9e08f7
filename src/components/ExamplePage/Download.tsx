import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { ExampleDetails } from '../../domain/examples/view';
import styles from './styles.module.css';

type Props = Pick<ExampleDetails, 'id' | 'generator'>;

/** The archive, the folder in the repository, and a link to the same recipe in the generator. */
export default function Download({ id, generator }: Props): ReactNode {
  const address = useBaseUrl(`/examples/${id}/${id}.zip`);
  return (
    <>
      <p className={styles.download}>
        <a href={address} download={`${id}.zip`}>
          <Translate
            id="examplePage.download"
            description="Link to the zip archive of an example"
            values={{ file: `${id}.zip` }}
          >
            {'Download all files ({file})'}
          </Translate>
        </a>
        {generator && (
          <Link
            to={`/tools/dockerfile/?${new URLSearchParams(generator).toString()}`}
          >
            <Translate
              id="examplePage.generator"
              description="Link from an example to the form with the same starting point"
            >
              Open the recipe in the generator
            </Translate>
          </Link>
        )}
      </p>
      <p className={styles.folder}>
        <Translate
          id="examplePage.folder"
          description="Where the example is in the project's repository"
          values={{ folder: <code>{`examples/${id}/`}</code> }}
        >
          {'Folder in the project: {folder}'}
        </Translate>
      </p>
    </>
  );
}
