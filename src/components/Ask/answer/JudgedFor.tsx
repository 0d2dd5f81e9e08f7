import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { verdictOn } from '../../../domain/doctor/dockerfile/judgedBase';
import { readDockerfile } from '../../../domain/dockerfile/read/readDockerfile';
import { rootImage } from '../../../domain/dockerfile/read/stages';
import type { JudgedMachine } from '../../../domain/gpu/advice/recommend';
import { useLocalized } from '../../state/useLocale';
import { useProfile, useReader } from '../../state/useProfile';
import styles from './styles.module.css';

type Props = { readonly text: string; readonly machine: JudgedMachine };

/**
 * The server that the base image was judged for, and the verdict: “not known” if
 * the tables don't have the base image.
 */
export default function JudgedFor({ text, machine }: Props): ReactNode {
  const { server } = useReader();
  const { profile } = useProfile();
  const localized = useLocalized();
  const { image, verdict } = useMemo(() => {
    const file = readDockerfile(text);
    const last = file.stages.at(-1);
    return {
      image: last ? (rootImage(last) ?? last.image.text) : null,
      verdict: verdictOn({ ...file, context: { machine } }),
    };
  }, [text, machine]);
  if (image === null) return null;
  const values = {
    image,
    server: profile.machine ? localized(server.label) : server.id,
  };
  return (
    <p className={styles.ways} data-verdict={verdict ?? 'unknown'}>
      <span>{verdicts[verdict ?? 'unknown'](values)}</span>
    </p>
  );
}

type Values = { readonly image: string; readonly server: string };

const verdicts: Readonly<
  Record<'all' | 'some' | 'none' | 'unknown', (values: Values) => string>
> = {
  all: (values) =>
    translate(
      {
        id: 'ask.dockerfile.runs',
        message: '{image} runs on every GPU of {server}.',
        description: 'Verdict on the base of a pasted Dockerfile',
      },
      values,
    ),
  some: (values) =>
    translate(
      {
        id: 'ask.dockerfile.some',
        message: '{image} runs on only some of the GPUs of {server}.',
        description: 'Verdict on the base of a pasted Dockerfile',
      },
      values,
    ),
  none: (values) =>
    translate(
      {
        id: 'ask.dockerfile.none',
        message: '{image} runs on none of the GPUs of {server}.',
        description: 'Verdict on the base of a pasted Dockerfile',
      },
      values,
    ),
  unknown: (values) =>
    translate(
      {
        id: 'ask.dockerfile.unknown',
        message: 'It isn’t known whether {image} can use the GPUs of {server}.',
        description:
          'Shown if the base image of a pasted Dockerfile isn’t in the tables',
      },
      values,
    ),
};
