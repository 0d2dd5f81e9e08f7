import { useId, type ReactNode } from 'react';
import Field from '../Field';
import { describedBy } from '../Field/describedBy';
import type { Stop } from '../useOneTabStop';
import styles from './styles.module.css';

type Props = {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly field?: string;
  readonly hint?: ReactNode;
  readonly notes?: ReactNode;
  /** Set if the box belongs to a group that is a single Tab stop. */
  readonly stop?: Stop;
};

/** A check box: yes or no. */
export default function CheckField({
  label,
  checked,
  onChange,
  field,
  hint,
  notes,
  stop,
}: Props): ReactNode {
  const id = useId();
  return (
    <Field
      {...(field !== undefined && { field })}
      hint={hint}
      hintId={`${id}hint`}
      notes={notes}
    >
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={checked}
          {...stop}
          aria-describedby={describedBy(id, { hint })}
          onChange={(event) => {
            onChange(event.target.checked);
          }}
        />
        <span>{label}</span>
      </label>
    </Field>
  );
}
