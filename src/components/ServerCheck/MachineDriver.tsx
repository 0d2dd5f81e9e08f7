import type { ReactNode } from 'react';
import type { Machine } from '../../data/schema/machine';
import DriverField from '../generator/fields/DriverField';
import { useProfile } from '../state/useProfile';
import { keyOf } from './useTypedDriver';

type Props = {
  /** The pasted machine that isn't in the profile yet; null if the profile's machine is shown. */
  readonly pasted: Machine | null;
  readonly onChange: (machine: Machine) => void;
};

/** Asks for the driver of the displayed machine if the output didn't name it. */
export default function MachineDriver({ pasted, onChange }: Props): ReactNode {
  const { profile, update } = useProfile();
  if (pasted)
    return (
      <DriverField key={keyOf(pasted)} machine={pasted} onChange={onChange} />
    );
  return (
    profile.machine && (
      <DriverField
        machine={profile.machine}
        onChange={(machine) => {
          update({ machine });
        }}
      />
    )
  );
}
