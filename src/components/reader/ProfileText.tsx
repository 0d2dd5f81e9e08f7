import { useState, type ReactNode } from 'react';
import type { Profile } from '../../data/schema/profile';
import type { Localized } from '../../data/schema/text';
import { checkProfileText } from '../../domain/profile/parseProfile';
import TextField from '../form/TextField';

/** The field keeps whatever the reader types; only valid values go into the profile. */
export default function ProfileText({
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
