import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import Button from '../form/Button';
import type { LaptopSystem, Shell } from '../../data/schema/command';
import type { Profile } from '../../data/schema/profile';
import type { Localized } from '../../data/schema/text';
import { checkProfileText, shellsOf } from '../../domain/profile/parseProfile';
import RadioField from '../form/RadioField';
import SelectField from '../form/SelectField';
import TextField from '../form/TextField';
import CopyButton from '../output/CopyButton';
import { shellNames } from '../output/MachineLabel';
import { useLab } from '../state/useLab';
import { useLocalized } from '../state/useLocale';
import { useProfile, useReader } from '../state/useProfile';
import styles from './styles.module.css';

/** The reader's own names and paths, typed once; every command of the site follows. */
export default function ProfileForm(): ReactNode {
  const { profile, update, reset, replace } = useProfile();
  const reader = useReader();
  const { servers } = useLab();
  const localized = useLocalized();
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
      <SelectField
        label={translate({
          id: 'profileForm.server',
          message: 'Server',
          description: 'Label in the profile',
        })}
        value={reader.server.id}
        choices={servers.map((s) => ({
          value: s.id,
          label: localized(s.label),
        }))}
        onChange={(server) => {
          // The cards that were pasted are those of the server before.
          update({ server, machine: undefined });
        }}
      />
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
      <Carry json={JSON.stringify(profile)} replace={replace} reset={reset} />
    </form>
  );
}

/** Names of systems are the same in every language. */
const systems: Readonly<Record<LaptopSystem, string>> = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
};

/** What is typed stays in the field; only what is right goes into the profile. */
function ProfileText({
  field,
  label,
  value,
  fallback,
  onValid,
}: {
  readonly field: 'user' | 'home' | 'data';
  readonly label: string;
  readonly value: string;
  readonly fallback: string;
  readonly onValid: (value: Profile[typeof field]) => void;
}): ReactNode {
  const [rejected, setRejected] = useState<{
    text: string;
    why: Localized;
  } | null>(null);
  return (
    <TextField
      label={label}
      placeholder={fallback}
      value={rejected?.text ?? value}
      error={rejected?.why}
      onChange={(text) => {
        const why = checkProfileText(field, text);
        setRejected(why && { text, why });
        if (!why) onValid(text);
      }}
    />
  );
}

function Carry({
  json,
  replace,
  reset,
}: {
  readonly json: string;
  readonly replace: (json: string) => void;
  readonly reset: () => void;
}): ReactNode {
  const [pasted, setPasted] = useState('');
  return (
    <details>
      <summary>
        {translate({
          id: 'profileForm.carry',
          message: 'Export, import, reset',
          description:
            'Opens the controls that carry a profile to another browser',
        })}
      </summary>
      <p>
        <CopyButton
          text={json}
          what={translate({
            id: 'profileForm.json',
            message: 'profile',
            description: 'What is copied: completes "Copy …"',
          })}
        />{' '}
        <Button onClick={reset}>
          {translate({
            id: 'profileForm.reset',
            message: 'Reset',
            description: 'Button that empties the profile',
          })}
        </Button>
      </p>
      <TextField
        label={translate({
          id: 'profileForm.paste',
          message: 'Paste a profile that you copied elsewhere',
          description: 'Label of the import field',
        })}
        value={pasted}
        onChange={(text) => {
          setPasted(text);
          if (text.trim().startsWith('{')) replace(text);
        }}
      />
    </details>
  );
}
