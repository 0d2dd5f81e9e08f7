import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Group, Instruction } from '../../domain/dockerfile/instruction';
import { usePoint } from '../state/pointing';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

/** Every instruction and what it is for, in the order of the file. */
export default function Explanations({
  groups,
}: {
  readonly groups: readonly Group[];
}): ReactNode {
  return (
    <details className={styles.explained} open>
      <summary>
        {translate({
          id: 'dockerfileGenerator.explained',
          message: 'What each line does',
          description: 'Heading over the explanations of the Dockerfile',
        })}
      </summary>
      <dl className={styles.parts}>
        {groups.flat().map((instruction, i) => (
          <Explained key={i} {...instruction} />
        ))}
        <Platform />
      </dl>
    </details>
  );
}

function Explained({ keyword, body, field, why }: Instruction): ReactNode {
  const localized = useLocalized();
  const { isActive, handlers } = usePoint(field ?? undefined);
  return (
    <div className={clsx(styles.part, isActive && styles.active)} {...handlers}>
      <dt>
        <code>{`${keyword} ${short(body)}`}</code>
      </dt>
      <dd>{localized(why)}</dd>
    </div>
  );
}

/** The first line, without what is mounted, cut where it is long. */
function short(body: string): string {
  const line = body
    .split(' \\\n')
    .map((part) => part.trim())
    .filter((part) => !part.startsWith('--mount='));
  const first = line[0] ?? '';
  return line.length > 1 ? `${first} …` : first;
}

function Platform(): ReactNode {
  return (
    <div className={styles.part}>
      <dt>
        <code>{platform}</code>
      </dt>
      <dd>
        {translate({
          id: 'dockerfileGenerator.platform',
          message:
            'The server’s kind of processor. Without it a Mac with Apple Silicon builds for Arm, and the server answers “exec format error”.',
          description: 'Explains --platform linux/amd64 of the build command',
        })}
      </dd>
    </div>
  );
}

/** An option of docker build. */
const platform = 'docker build --platform linux/amd64';
