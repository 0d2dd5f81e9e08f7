import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { handedPackages } from '../../state/handed';
import styles from './styles.module.css';

type Props = { readonly text: string };

/** A link that opens the Dockerfile generator with the pasted list of packages in its form. */
export default function PackagesAnswer({ text }: Props): ReactNode {
  return (
    <>
      <p role="status">
        {translate({
          id: 'ask.packages',
          message:
            'This is a list of packages. The Dockerfile generator reads it, chooses a base image that runs on your server’s GPUs, and says which lines need a compiler, a system library, or another version.',
          description: 'Answer to a pasted requirements.txt or similar file',
        })}
      </p>
      <p className={styles.ways}>
        <Link
          to="/tools/dockerfile/"
          data-result
          onClick={() => {
            handedPackages.hand({ yours: text });
          }}
        >
          {translate({
            id: 'ask.openDockerfile',
            message: 'Open in the Dockerfile generator',
            description:
              'Link that passes on a pasted list of packages in memory',
          })}
        </Link>
      </p>
    </>
  );
}
