import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Results from './Results';
import styles from './styles.module.css';

type Props = { readonly text: string };

/** No rules exist for compose files, so this shows what the guide says about them. */
export default function ComposeAnswer({ text }: Props): ReactNode {
  const keys = text.match(
    /^\s*(?:shm_size|ipc|gpus|devices|ports|volumes)(?=:)/gm,
  );
  const words = [...new Set(keys?.map((key) => key.trim()))].join(' ');
  return (
    <>
      <p role="status" className={styles.count}>
        {translate({
          id: 'ask.compose',
          message:
            'A compose file. No rules check it yet; these pages say how to write it:',
          description: 'Above the results for a compose file',
        })}
      </p>
      <Results text={`compose ${words}`} />
    </>
  );
}
