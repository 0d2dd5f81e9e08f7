import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DockerForm } from '../../data/dockerFields';
import { architectureOf } from '../../domain/dockerfile/buildCommand';
import type { Group } from '../../domain/dockerfile/instruction';
import { Part, Parts } from '../generator/Parts';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';

/** Every instruction with its purpose, in the order of the file. */
export default function Explanations({
  groups,
  form,
}: {
  readonly groups: readonly Group[];
  readonly form: DockerForm;
}): ReactNode {
  const localized = useLocalized();
  const { server } = useReader();
  const platform = `docker build --platform linux/${architectureOf(form, { server })}`;
  return (
    <Parts
      title={translate({
        id: 'dockerfileGenerator.explained',
        message: 'What each line does',
        description: 'Heading above the explanations of the Dockerfile',
      })}
    >
      {groups.flat().map(({ keyword, body, field, why }, i) => (
        <Part key={i} code={`${keyword} ${short(body)}`} field={field}>
          {localized(why)}
        </Part>
      ))}
      <Part code={platform}>
        {translate({
          id: 'dockerfileGenerator.platform',
          message:
            'The server’s processor type. Without it, Docker builds for the laptop’s own, for example for Arm on a Mac with Apple Silicon, and the server answers “exec format error”.',
          description: 'Explains --platform of the build command',
        })}
      </Part>
    </Parts>
  );
}

/** The first line of an instruction, without its mounts, truncated if it is long. */
function short(body: string): string {
  const line = body
    .split(' \\\n')
    .map((part) => part.trim())
    .filter((part) => !part.startsWith('--mount='));
  const first = line[0] ?? '';
  return line.length > 1 ? `${first} …` : first;
}
