import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { CheckedImage } from '../../domain/gpu/image/checkImage';
import FactText from '../output/FactText';
import styles from './styles.module.css';

type Why = Extract<CheckedImage, { kind: 'problem' }>['why'];

type Props = {
  readonly why: Why;
  /** Whether an earlier result is still shown below. */
  readonly stale: boolean;
};

/** Why there is no result, and what to paste instead. */
export default function Problem({ why, stale }: Props): ReactNode {
  return (
    <div role="status" className={styles.warning}>
      <p>
        <FactText text={messages[why]()} />
      </p>
      {stale && (
        <p>
          {translate({
            id: 'imageCheck.stale',
            message: 'Below is the last image that could be read.',
            description: 'Beside a message about the pasted text',
          })}
        </p>
      )}
    </div>
  );
}

const messages: Readonly<Record<Why, () => string>> = {
  'name-not-known': () =>
    translate({
      id: 'imageCheck.nameNotKnown',
      message:
        'The name alone doesn’t say what the image contains. On a computer that has it, run `docker image inspect IMAGE` and paste the output.',
      description: 'About a name that the tables do not have',
    }),
  'no-cuda': () =>
    translate({
      id: 'imageCheck.noCuda',
      message:
        'This image doesn’t mention CUDA. It runs on every server with its processor, but without the GPUs.',
      description: 'About an image without CUDA',
    }),
  'no-such-image': () =>
    translate({
      id: 'imageCheck.noSuchImage',
      message:
        'Docker doesn’t have this image on that machine. Run the command where you pulled or built the image, or use the command for a registry below.',
      description: 'docker image inspect found nothing',
    }),
  'no-config': () =>
    translate({
      id: 'imageCheck.noConfig',
      message:
        'This lists platforms or layers, not the contents of the image. Paste the output of `docker image inspect IMAGE`.',
      description: 'About the output of docker manifest inspect',
    }),
  'not-understood': () =>
    translate({
      id: 'imageCheck.notUnderstood',
      message:
        'This is neither the name of an image nor its configuration. Paste the output of `docker image inspect IMAGE`, from the first bracket to the last.',
      description: 'About a text that was not understood',
    }),
};
