import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useProfile, useReader } from '../state/useProfile';
import ProfileText from './ProfileText';

/** The reader's account on the server, saved to the profile. */
export default function AccountField(): ReactNode {
  const { profile, update } = useProfile();
  const reader = useReader();
  return (
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
  );
}
