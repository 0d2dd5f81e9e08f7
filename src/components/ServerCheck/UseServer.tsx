import { translate } from '@docusaurus/Translate';
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { machineOfSmi } from '../../domain/gpu/serverCards';
import type { ParsedSmi } from '../../domain/gpu/smi/types';
import Button from '../form/Button';
import { useProfile, useReader } from '../state/useProfile';
import styles from './styles.module.css';

type Props = {
  readonly parsed: ParsedSmi | null;
  /** The server of the lab file that is shown, or whose folders go with the pasted cards. */
  readonly serverId: string;
};

/** Takes the cards into the profile, from where every generator has them. */
export default function UseServer({ parsed, serverId }: Props): ReactNode {
  const { profile, update } = useProfile();
  const { server } = useReader();
  const machine = parsed && machineOfSmi(parsed);
  const used = parsed
    ? machine !== null &&
      JSON.stringify(profile.machine) === JSON.stringify(machine)
    : !profile.machine && server.id === serverId;
  if (parsed && !machine)
    return (
      <p className={styles.note}>
        {translate({
          id: 'serverCheck.partOnly',
          message:
            'To use these cards in the generators, paste the output of one machine from its card 0 on: otherwise their numbers would be wrong.',
          description: 'In place of the button "Use this server"',
        })}
      </p>
    );
  return (
    <div className={styles.use}>
      <Button
        pressed={used}
        onClick={() => {
          update(
            machine ? { machine } : { server: serverId, machine: undefined },
          );
        }}
      >
        {translate({
          id: 'serverCheck.use',
          message: 'Use this server',
          description: 'Button that takes the cards into the profile',
        })}
      </Button>{' '}
      {profile.machine && (
        <Button
          onClick={() => {
            update({ machine: undefined });
          }}
        >
          {translate({
            id: 'serverCheck.forget',
            message: 'Back to the lab file',
            description:
              'Button that takes the pasted cards out of the profile',
          })}
        </Button>
      )}
      <p role="status" className={styles.note}>
        {used && (
          <>
            {translate({
              id: 'serverCheck.inUse',
              message: 'Every command and generator follows.',
              description: 'Said once the cards stand in the profile',
            })}{' '}
            <Link to="/build/write-the-dockerfile/">
              {translate({
                id: 'serverCheck.toBuild',
                message: 'Next: write the Dockerfile',
                description:
                  'Link to the next step after the cards were taken over',
              })}
            </Link>
            {' · '}
            <Link to="/tools/run/">
              {translate({
                id: 'serverCheck.toRun',
                message: 'Go to the docker run generator',
                description: 'Link after the cards were taken over',
              })}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}
