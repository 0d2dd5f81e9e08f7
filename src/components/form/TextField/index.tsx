import { useId, type ReactNode } from 'react';
import type { Localized } from '../../../data/schema/text';
import Field from '../Field';
import { describedBy } from '../Field/describedBy';
import styles from './styles.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly field?: string;
  readonly hint?: ReactNode;
  readonly error?: Localized | null | undefined;
  readonly notes?: ReactNode;
  readonly placeholder?: string;
  /** Suggestions while typing. */
  readonly suggestions?: readonly string[];
  /** Shows the label to screen readers only, because the column head already says it. */
  readonly hideLabel?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
};

/** One line of text: a path, a name, a size. */
export default function TextField({
  label,
  value,
  onChange,
  field,
  hint,
  error,
  notes,
  placeholder,
  suggestions,
  hideLabel,
  inputMode,
}: Props): ReactNode {
  const id = useId();
  return (
    <Field
      {...(field !== undefined && { field })}
      error={error}
      errorId={`${id}error`}
      hint={hint}
      hintId={`${id}hint`}
      notes={notes}
    >
      <label htmlFor={id} className={hideLabel ? styles.hidden : styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="text"
        value={value}
        placeholder={placeholder}
        inputMode={inputMode}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        list={suggestions && `${id}list`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {suggestions && (
        <datalist id={`${id}list`}>
          {suggestions.map((s) => (
            <option key={s} value={s} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
