import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Button from '../form/Button';
import { useLab } from '../state/useLab';
import { useLocalized } from '../state/useLocale';
import { useProfile, useReader } from '../state/useProfile';
import DriverField from './DriverField';
import styles from './styles.module.css';

/** Wherever a pasted machine is used: the driver that it lacks, and the way back to the lab's server. */
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

/** Leaves the pasted machine; nothing where there is none. */
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
            'Button that takes the pasted machine out of the profile',
        },
        { server: localized(ofLab.label) },
      )}
    </Button>
  );
}
