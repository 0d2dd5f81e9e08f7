import { translate } from '@docusaurus/Translate';
import { lazy, type ReactNode } from 'react';
import { buildStep } from '../../../data/tools';
import { NextLink } from '../../generator/NextTool';
import styles from './styles.module.css';

type Props = { readonly text: string };

/** The Dockerfile parser is 20 KiB, so it loads with the first Dockerfile. */
const Checked = lazy(() => import('./DockerfileFindings'));

/** What the rules find in a Dockerfile. */
export default function DockerfileAnswer({ text }: Props): ReactNode {
  return (
    <>
      <Checked
        text={text}
        clean={translate({
          id: 'ask.clean',
          message: 'No rule finds a problem in this file.',
          description: 'The doctor has no findings',
        })}
      />
      <p className={styles.ways}>
        <NextLink {...buildStep} />
      </p>
    </>
  );
}
