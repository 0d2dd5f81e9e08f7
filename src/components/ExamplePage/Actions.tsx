import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { ExampleDetails } from '../../domain/examples/view';
import Kit from './Kit';
import styles from './styles.module.css';

type Props = { readonly example: ExampleDetails };

/** The archive, the kit, and a link to the same recipe in the generator. */
export default function Actions({ example }: Props): ReactNode {
  const { id, generator } = example;
  const address = useBaseUrl(`/examples/${id}/${id}.zip`);
  return (
    <div className={styles.actions}>
      <a className={styles.archive} href={address} download={`${id}.zip`}>
        <Translate
          id="examplePage.download"
          description="Link to the zip archive of an example"
          values={{ file: `${id}.zip` }}
        >
          {'Download all files ({file})'}
        </Translate>
      </a>
      <Kit example={example} />
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
    </div>
  );
}
