import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ImageFacts } from '../../../domain/gpu/image/imageFacts';
import { handText } from '../../state/handedText';
import styles from './styles.module.css';

type Props = { readonly text: string; readonly facts: ImageFacts };

/** What `docker inspect` says about an image, and a link to its verdict. */
export default function ImageAnswer({ text, facts }: Props): ReactNode {
  const { name, cuda, cudnn, framework } = facts;
  return (
    <>
      <ul className={styles.facts} role="status">
        {name !== null && (
          <li>
            <strong>{name}</strong>
          </li>
        )}
        <li>{`CUDA ${cuda ?? '?'} · cuDNN ${cudnn ?? '?'}`}</li>
        {framework && <li>{`${framework.name} ${framework.version}`}</li>}
      </ul>
      <p className={styles.ways}>
        <Link
          to="/tools/image/"
          data-result
          onClick={() => {
            handText('image-check', text);
          }}
        >
          {translate({
            id: 'ask.openImage',
            message:
              'Open in the image check: whether it runs on your server, and why',
            description: 'Link that passes on the pasted text in memory',
          })}
        </Link>
      </p>
    </>
  );
}
