import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RunForm } from '../../data/runFields';
import { busyChoice, ownerCommands } from '../../domain/run/busyChoice';
import CommandBlock from '../output/CommandBlock';
import { useReader } from '../state/useProfile';
import styles from './styles.module.css';

/** Warns about a GPU that another program is using, and says how to find out whose program it is. */
export default function BusyNote({
  form,
}: {
  readonly form: RunForm;
}): ReactNode {
  const busy = busyChoice(form, useReader());
  if (!busy) return null;
  return (
    <div role="status" className={styles.busy}>
      <p>
        {translate(
          {
            id: 'runGenerator.busy',
            message:
              'When nvidia-smi ran, another program was using GPU {cards}. Programs on one GPU share its memory, and any of them can run out of it. To find out whose program it is:',
            description:
              'Warning below the choice of GPUs; {cards} are numbers of GPUs',
          },
          { cards: busy.names.join(', ') },
        )}
      </p>
      <CommandBlock
        on="server"
        parts={[{ text: ownerCommands(busy.pids).join('\n') }]}
        what={translate({
          id: 'runGenerator.busy.what',
          message: 'commands that show whose program it is',
          description: 'What is copied: completes "Copy …"',
        })}
      />
      <p>
        {translate({
          id: 'runGenerator.busy.read',
          message:
            'It’s the container whose number equals the PID or the PPID of the program.',
          description: 'How to read the output of the commands',
        })}{' '}
        <Link to="/run/gpus-on-a-shared-server/#look">
          {translate({
            id: 'runGenerator.busy.more',
            message: 'More about busy GPUs',
            description: 'Link to the page about GPUs on a shared server',
          })}
        </Link>
      </p>
    </div>
  );
}
