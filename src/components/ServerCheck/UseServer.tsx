import { translate } from '@docusaurus/Translate';
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Machine } from '../../data/schema/machine';
import { steps } from '../../data/steps';
import { hasSureNumbers } from '../../domain/gpu/machine/machineOfSmi';
import type { ParsedSmi } from '../../domain/gpu/smi/types';
import { canBeKept, isSameMachine } from '../../domain/profile/keptMachine';
import Button from '../form/Button';
import { BackToLab } from '../generator/fields/PastedMachine';
import { useLocalized } from '../state/useLocale';
import { useProfile, useReader } from '../state/useProfile';
import styles from './styles.module.css';

type Props = {
  readonly parsed: ParsedSmi | null;
  /** The pasted machine. */
  readonly machine: Machine | null;
  /** The server of the lab file that is shown; null if the profile's own machine is shown. */
  readonly serverId: string | null;
};

/** Saves the machine to the profile, where every generator reads it. */
export default function UseServer({
  parsed,
  machine,
  serverId,
}: Props): ReactNode {
  const { profile, update } = useProfile();
  const { server } = useReader();
  const used = machine
    ? profile.machine !== undefined && isSameMachine(profile.machine, machine)
    : serverId === null || (!profile.machine && server.id === serverId);
  if (parsed && machine && !(hasSureNumbers(parsed) && canBeKept(machine)))
    return (
      <p className={styles.note}>
        {translate({
          id: 'serverCheck.partOnly',
          message:
            'To use these GPUs in the generators, paste the output of one machine, starting with its GPU 0. Otherwise, their indexes would be wrong.',
          description: 'Instead of the button "Use this server"',
        })}
      </p>
    );
  return (
    <div className={styles.use}>
      <Button
        pressed={used}
        onClick={() => {
          if (machine) update({ machine });
          else if (serverId !== null)
            update({ server: serverId, machine: undefined });
        }}
      >
        {translate({
          id: 'serverCheck.use',
          message: 'Use this server',
          description: 'Button that saves the GPUs in the profile',
        })}
      </Button>{' '}
      <BackToLab />
      <p role="status" className={styles.note}>
        {used && <NextSteps />}
      </p>
    </div>
  );
}

/** The next step of the path, now that every generator has the machine. */
function NextSteps(): ReactNode {
  const localized = useLocalized();
  const next = steps.find(({ number }) => number === 1);
  return (
    <>
      {translate({
        id: 'serverCheck.inUse',
        message: 'All commands and generators now use it.',
        description: 'Announced after the GPUs were saved in the profile',
      })}{' '}
      {next && (
        <Link to={next.path}>
          {translate(
            {
              id: 'serverCheck.nextStep',
              message: 'Step {number}: {title}',
              description:
                'Link to the next step of the path after a server was chosen',
            },
            { number: String(next.number), title: localized(next.title) },
          )}
        </Link>
      )}
      {' · '}
      <Link to="/tools/run/">
        {translate({
          id: 'serverCheck.toRun',
          message: 'Go to the docker run generator',
          description: 'Link after the GPUs were saved in the profile',
        })}
      </Link>
    </>
  );
}
