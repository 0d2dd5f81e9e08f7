import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Machine, Shell } from '../../../data/schema/command';
import { useProfile } from '../../state/useProfile';
import styles from './styles.module.css';

/** Says on which machine to type a block, the first thing that every reader needs to know. */
export default function MachineLabel({
  on,
  name,
}: {
  readonly on: Machine;
  /** The server's name, if known. A pasted machine has none: it isn't the lab's server of that name. */
  readonly name?: string;
}): ReactNode {
  const { profile } = useProfile();
  const shown =
    name && profile.machine
      ? translate({
          id: 'machine.pasted',
          message: '(pasted machine)',
          description:
            'Instead of the server’s name if the reader has pasted a machine',
        })
      : name;
  return (
    <span className={styles.label} data-machine={on}>
      {labels[on]()}
      {shown && <span className={styles.name}> {shown}</span>}
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
