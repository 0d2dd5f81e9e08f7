import { useId, type ReactNode } from 'react';
import type { Localized } from '../../../data/schema/text';
import text from '../TextField/styles.module.css';
import Field from '../Field';
import { describedBy } from '../Field/describedBy';
import styles from './styles.module.css';

type Props = {
  readonly label: string;
  readonly field?: string;
  readonly notes?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: Localized | null | undefined;
  readonly placeholder?: string;
  readonly rows?: number;
  /** Handles a file that is dropped here. */
  readonly onFile?: (file: File) => void;
};

/** A field for many lines pasted from a terminal. Lines don't wrap, so tables stay aligned. */
export default function PasteField({
  label,
  field,
  notes,
  value,
  onChange,
  hint,
  error,
  placeholder,
  rows = 8,
  onFile,
}: Props): ReactNode {
  const id = useId();
  return (
    <Field
      {...(field !== undefined && { field })}
      notes={notes}
      hint={hint}
      hintId={`${id}hint`}
      error={error}
      errorId={`${id}error`}
    >
      <label htmlFor={id} className={text.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.area}
        rows={rows}
        wrap="off"
        value={value}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onDrop={(event) => {
          const [file] = event.dataTransfer.files;
          if (!file || !onFile) return;
          event.preventDefault();
          onFile(file);
        }}
      />
    </Field>
  );
}
