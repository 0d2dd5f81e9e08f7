import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import type { Profile } from '../../data/schema/profile';
import { importProfile } from '../../domain/profile/importProfile';
import Button from '../form/Button';
import TextField from '../form/TextField';
import CopyButton from '../output/CopyButton';
import styles from './styles.module.css';

type Props = {
  readonly profile: Profile;
  readonly replace: (profile: Profile) => void;
  readonly reset: () => void;
};

/** Exports a profile to another browser, or resets it. */
export default function Carry({ profile, replace, reset }: Props): ReactNode {
  const [pasted, setPasted] = useState('');
  const read = pasted.trim() === '' ? null : importProfile(pasted);
  return (
    <details>
      <summary>
        {translate({
          id: 'profileForm.carry',
          message: 'Export, import, reset',
          description:
            'Opens the controls that move a profile to another browser',
        })}
      </summary>
      <p>
        <CopyButton
          text={JSON.stringify(profile)}
          what={translate({
            id: 'profileForm.json',
            message: 'profile',
            description: 'What is copied: completes "Copy …"',
          })}
        />{' '}
        <Button
          onClick={() => {
            setPasted('');
            reset();
          }}
        >
          {translate({
            id: 'profileForm.reset',
            message: 'Reset',
            description: 'Button that clears the profile',
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
        error={read && !read.ok ? read.why : null}
        onChange={(text) => {
          setPasted(text);
          const result = importProfile(text);
          if (result.ok) replace(result.profile);
        }}
      />
      <p role="status" className={styles.status}>
        {read?.ok &&
          translate({
            id: 'profileForm.taken',
            message: 'Imported.',
            description: 'Announced after a pasted profile was read',
          })}
      </p>
    </details>
  );
}
