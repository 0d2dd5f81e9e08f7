import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Group } from '../../domain/dockerfile/instruction';
import { Part, Parts } from '../generator/Parts';
import { useLocalized } from '../state/useLocale';

/** Every instruction with its purpose, in the order of the file. */
export default function Explanations({
  groups,
}: {
  readonly groups: readonly Group[];
}): ReactNode {
  const localized = useLocalized();
  return (
    <Parts
      title={translate({
        id: 'dockerfileGenerator.explained',
        message: 'What each line does',
        description: 'Heading over the explanations of the Dockerfile',
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
            'The server’s processor type. Without it, a Mac with Apple Silicon builds for Arm, and the server answers “exec format error”.',
          description: 'Explains --platform linux/amd64 of the build command',
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

/** An option of docker build. */
const platform = 'docker build --platform linux/amd64';
