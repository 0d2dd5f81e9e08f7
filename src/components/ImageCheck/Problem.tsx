import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { CheckedImage } from '../../domain/gpu/image/checkImage';
import FactText from '../output/FactText';
import styles from './styles.module.css';

type NoResult = Extract<CheckedImage, { kind: 'problem' }>;
type Why = NoResult['why'];

type Props = {
  readonly problem: NoResult;
  /** Whether an earlier result is still shown below. */
  readonly stale: boolean;
};

/** Why there is no result, and what to paste instead. */
export default function Problem({ problem, stale }: Props): ReactNode {
  return (
    <div role="status" className={styles.warning}>
      <p>
        <FactText text={messageOf(problem)} />
      </p>
      {stale && (
        <p>
          {translate({
            id: 'imageCheck.stale',
            message: 'Below is the last image that could be read.',
            description: 'Next to a message about the pasted text',
          })}
        </p>
      )}
    </div>
  );
}

function messageOf({ why, image = 'IMAGE', platforms }: NoResult): string {
  return platforms
    ? platformsOnly(image, platforms.join(', '))
    : messages[why](image);
}

const platformsOnly = (image: string, platforms: string) =>
  translate(
    {
      id: 'imageCheck.platformsOnly',
      message:
        'The image is published for {platforms}. This list doesn’t say what it contains. To learn that from the registry, run `docker buildx imagetools inspect {image} --format "{brackets}"` and paste the output.',
      description:
        'About the output of docker manifest inspect; {brackets} is a Go template',
    },
    { image, platforms, brackets: '{{json .Image}}' },
  );

const messages: Readonly<Record<Why, (image: string) => string>> = {
  'name-not-known': (image) =>
    translate(
      {
        id: 'imageCheck.nameNotKnown',
        message:
          'The name alone doesn’t say what the image contains. On a computer that has it, run `docker image inspect {image}` and paste the output.',
        description: 'About a name that isn’t in the tables',
      },
      { image },
    ),
  'only-digest': (image) =>
    translate(
      {
        id: 'imageCheck.onlyDigest',
        message:
          'This is the ID or the digest of an image. It doesn’t say what the image contains. On the computer that has the image, run `docker image inspect {image}` and paste the output. In a registry, a digest needs the repository before it: `NAME@sha256:…`.',
        description: 'About an image ID or a digest without a name',
      },
      { image },
    ),
  'no-cuda': () =>
    translate({
      id: 'imageCheck.noCuda',
      message:
        'This image doesn’t mention CUDA. It runs on every server with its processor, but without the GPUs.',
      description: 'About an image without CUDA',
    }),
  plain: () =>
    translate({
      id: 'imageCheck.plain',
      message:
        'This image contains no CUDA. It starts on every server with its processor. Whether a program in it uses the GPUs depends on what you install: PyTorch from pip, for example, brings its own CUDA.',
      description: 'About a base image without CUDA',
    }),
  'other-gpu': () =>
    translate({
      id: 'imageCheck.otherGpu',
      message:
        'This image is made for AMD GPUs (ROCm). It can’t use NVIDIA GPUs; look for the variant with CUDA.',
      description: 'About an image for AMD',
    }),
  'no-such-tag': () =>
    translate({
      id: 'imageCheck.noSuchTag',
      message:
        'NVIDIA has published no such tag. Tags of `nvidia/cuda` have a version of three numbers, a flavor, and a system, for example `12.4.1-runtime-ubuntu22.04`. There’s no `latest`.',
      description: 'About a tag of nvidia/cuda that never existed',
    }),
  'no-such-image': () =>
    translate({
      id: 'imageCheck.noSuchImage',
      message:
        'Docker doesn’t have this image on that machine. Run the command where you pulled or built the image, or use the command for a registry below.',
      description: 'docker image inspect found nothing',
    }),
  'no-config': (image) =>
    translate(
      {
        id: 'imageCheck.noConfig',
        message:
          'This lists platforms or layers, not the contents of the image. Paste the output of `docker image inspect {image}`.',
        description: 'About the output of docker manifest inspect',
      },
      { image },
    ),
  'not-understood': () =>
    translate({
      id: 'imageCheck.notUnderstood',
      message:
        'This names no image and isn’t the configuration of one. Paste the output of `docker image inspect IMAGE`, from the first bracket to the last.',
      description: 'About a text that we can’t read',
    }),
};
