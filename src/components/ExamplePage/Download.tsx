import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Props = { readonly id: string };

/** Where the folder is in the project, and its archive. */
export default function Download({ id }: Props): ReactNode {
  const address = useBaseUrl(`/examples/${id}/${id}.zip`);
  return (
    <>
      <p className={styles.download}>
        {/* eslint-disable-next-line @docusaurus/no-html-links -- a file, which the router must leave to the browser */}
        <a href={address} download={`${id}.zip`}>
          <Translate
            id="examplePage.download"
            description="Link to the zip archive of an example"
            values={{ file: `${id}.zip` }}
          >
            {'Download all files ({file})'}
          </Translate>
        </a>
      </p>
      <p className={styles.folder}>
        <Translate
          id="examplePage.folder"
          description="Where the example lies in the project's repository"
          values={{ folder: <code>{`examples/${id}/`}</code> }}
        >
          {'Folder in the project: {folder}'}
        </Translate>
      </p>
    </>
  );
}
