import { useId, type ReactNode } from 'react';
import type { Localized } from '../../../data/schema/text';
import Field from '../Field';
import { describedBy } from '../Field/describedBy';
import text from '../TextField/styles.module.css';
import styles from './styles.module.css';

type Props<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
  readonly field?: string;
  readonly hint?: ReactNode;
  readonly error?: Localized | null | undefined;
  readonly notes?: ReactNode;
  readonly hideLabel?: boolean;
};

/** One of many choices: a native select. */
export default function SelectField<V extends string>({
  label,
  value,
  choices,
  onChange,
  field,
  hint,
  error,
  notes,
  hideLabel,
}: Props<V>): ReactNode {
  const id = useId();
  return (
    <Field
      {...(field !== undefined && { field })}
      hint={hint}
      hintId={`${id}hint`}
      error={error}
      errorId={`${id}error`}
      notes={notes}
    >
      <label htmlFor={id} className={hideLabel ? text.hidden : text.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => {
          const chosen = choices.find((c) => c.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
