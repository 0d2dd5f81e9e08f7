import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Shell } from '../../data/schema/command';
import { shellsOf } from '../../domain/profile/parseProfile';
import RadioField from '../form/RadioField';
import { shellNames } from '../output/MachineLabel';
import ServerField from '../generator/fields/ServerField';
import { useProfile, useReader } from '../state/useProfile';
import Carry from './Carry';
import AccountField from '../reader/AccountField';
import LaptopField from '../reader/LaptopField';
import ProfileText from '../reader/ProfileText';
import NeedsScript from '../form/NeedsScript';
import styles from './styles.module.css';

/** The reader's own names and paths, typed once; every command on the site uses them. */
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
      <NeedsScript />
      <AccountField />
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
      <LaptopField />
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
