import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { LaptopSystem, Shell } from '../../data/schema/command';
import { shellsOf } from '../../domain/profile/parseProfile';
import RadioField from '../form/RadioField';
import { shellNames } from '../output/MachineLabel';
import ServerField from '../generator/ServerField';
import { useProfile, useReader } from '../state/useProfile';
import Carry from './Carry';
import ProfileText from './ProfileText';
import styles from './styles.module.css';

/** The reader's own names and paths, typed once; every command of the site follows. */
export default function ProfileForm(): ReactNode {
  const { profile, update, reset, replace } = useProfile();
  const reader = useReader();
  const shells = shellsOf[reader.laptop];
  return (
    <form
      className={styles.form}
      aria-label={translate({
        id: 'profileForm.name',
        message: 'Profile',
        description: 'Name of the profile form',
      })}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <ProfileText
        field="user"
        label={translate({
          id: 'profileForm.user',
          message: 'Account on the server',
          description: 'Label in the profile',
        })}
        value={profile.user}
        fallback={reader.user}
        onValid={(user) => {
          update({ user });
        }}
      />
      <ServerField />
      <ProfileText
        field="home"
        label={translate({
          id: 'profileForm.home',
          message: 'Home folder on the server',
          description: 'Label in the profile',
        })}
        value={profile.home}
        fallback={reader.home}
        onValid={(home) => {
          update({ home });
        }}
      />
      <ProfileText
        field="data"
        label={translate({
          id: 'profileForm.data',
          message: 'Data folder on the server',
          description: 'Label in the profile',
        })}
        value={profile.data}
        fallback={reader.data}
        onValid={(data) => {
          update({ data });
        }}
      />
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
      {shells.length > 1 && (
        <RadioField<Shell>
          legend={translate({
            id: 'profileForm.shell',
            message: 'Shell on the laptop',
            description: 'Legend in the profile',
          })}
          value={reader.shell}
          choices={shells.map((shell) => ({
            value: shell,
            label: shellNames[shell],
          }))}
          onChange={(shell) => {
            update({ shell });
          }}
        />
      )}
      <Carry profile={profile} replace={replace} reset={reset} />
    </form>
  );
}

/** Names of systems are the same in every language. */
const systems: Readonly<Record<LaptopSystem, string>> = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
};
