import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { LaptopSystem } from '../../data/schema/command';
import RadioField from '../form/RadioField';
import { useProfile, useReader } from '../state/useProfile';

/** The operating system of the reader's laptop, saved to the profile. */
export default function LaptopField(): ReactNode {
  const { update } = useProfile();
  const reader = useReader();
  return (
    <RadioField<LaptopSystem>
      legend={translate({
        id: 'profileForm.laptop',
        message: 'Laptop',
        description: 'Legend in the profile',
      })}
      value={reader.laptop}
      choices={[
        { value: 'windows', label: systems.windows },
        { value: 'macos', label: systems.macos },
        { value: 'linux', label: systems.linux },
      ]}
      onChange={(laptop) => {
        update({ laptop });
      }}
    />
  );
}

/** Names of systems are the same in every language. */
const systems: Readonly<Record<LaptopSystem, string>> = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
};
