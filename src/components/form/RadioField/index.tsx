import { useId, type ReactNode } from 'react';
import type { Localized } from '../../../data/schema/text';
import Field from '../Field';
import { describedBy } from '../Field/describedBy';
import styles from './styles.module.css';

export type Choice<V extends string> = {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
  /** Why this choice is unavailable now; shown instead of the hint. */
  readonly unavailable?: string | false;
};

type Props<V extends string> = {
  readonly legend: string;
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onChange: (value: V) => void;
  readonly field?: string;
  readonly error?: Localized | null | undefined;
  readonly hint?: ReactNode;
  readonly notes?: ReactNode;
};

/** One of a few choices: native radio buttons, all visible. */
export default function RadioField<V extends string>({
  legend,
  value,
  choices,
  onChange,
  field,
  error,
  hint,
  notes,
}: Props<V>): ReactNode {
  const name = useId();
  return (
    <Field
      {...(field !== undefined && { field })}
      error={error}
      errorId={`${name}error`}
      hint={hint}
      hintId={`${name}hint`}
      notes={notes}
    >
      <fieldset
        className={styles.fieldset}
        aria-describedby={describedBy(name, { hint, error })}
      >
        <legend className={styles.legend}>{legend}</legend>
        <div className={styles.choices}>
          {choices.map((choice) => (
            <label
              key={choice.value}
              className={styles.choice}
              title={choice.unavailable || choice.hint}
            >
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={choice.value === value}
                disabled={Boolean(choice.unavailable)}
                onChange={() => {
                  onChange(choice.value);
                }}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Field>
  );
}
