import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Machine, Shell } from '../../../data/schema/command';
import styles from './styles.module.css';

/** Says on which machine a block is typed: the first question of every reader. */
export default function MachineLabel({
  on,
  name,
}: {
  readonly on: Machine;
  /** The server's name, where it is known. */
  readonly name?: string;
}): ReactNode {
  return (
    <span className={styles.label} data-machine={on}>
      {labels[on]()}
      {name && <span className={styles.name}> {name}</span>}
    </span>
  );
}

const labels: Readonly<Record<Machine, () => string>> = {
  laptop: () =>
    translate({
      id: 'machine.laptop',
      message: 'On your laptop',
      description: 'Title of a command block: where it is typed',
    }),
  server: () =>
    translate({
      id: 'machine.server',
      message: 'On the server',
      description: 'Title of a command block: where it is typed',
    }),
  container: () =>
    translate({
      id: 'machine.container',
      message: 'In the container',
      description: 'Title of a command block: where it is typed',
    }),
};

/** Names of shells are the same in every language. */
export const shellNames: Readonly<Record<Shell, string>> = {
  bash: 'bash',
  powershell: 'PowerShell',
  cmd: 'cmd',
};
