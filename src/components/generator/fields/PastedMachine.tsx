import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Button from '../../form/Button';
import { useLab } from '../../state/useLab';
import { useLocalized } from '../../state/useLocale';
import { useProfile, useReader } from '../../state/useProfile';
import DriverField from './DriverField';
import styles from '../styles.module.css';

/**
 * Shown wherever a pasted machine is used: asks for a missing driver, and offers a
 * return to the lab's server.
 */
export default function PastedMachine(): ReactNode {
  const { profile, update } = useProfile();
  const { machine } = profile;
  if (!machine) return null;
  return (
    <div className={styles.pasted}>
      <DriverField
        machine={machine}
        onChange={(known) => {
          update({ machine: known });
        }}
      />
      <BackToLab />
    </div>
  );
}

/** Returns from the pasted machine to the lab's server; undefined if there is no pasted machine. */
export function BackToLab(): ReactNode {
  const { servers } = useLab();
  const { server } = useReader();
  const { profile, update } = useProfile();
  const localized = useLocalized();
  const ofLab = servers.find(({ id }) => id === server.id);
  if (!profile.machine || !ofLab) return null;
  return (
    <Button
      onClick={() => {
        update({ machine: undefined });
      }}
    >
      {translate(
        {
          id: 'pastedMachine.back',
          message: 'Back to the lab’s server: {server}',
          description:
            'Button that removes the pasted machine from the profile',
        },
        { server: localized(ofLab.label) },
      )}
    </Button>
  );
}
