import { translate } from '@docusaurus/Translate';
import { useId, useRef, type ReactNode } from 'react';
import Field from '../Field';
import { describedBy } from '../Field/describedBy';
import FoldedRow from './FoldedRow';
import styles from './styles.module.css';

type Props<Row> = {
  readonly legend: string;
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  /** The row that “add” inserts. */
  readonly blank: Row;
  readonly addLabel: string;
  /** The controls of one row; `index` counts from 0. */
  readonly children: (
    row: Row,
    change: (part: Partial<Row>) => void,
    index: number,
  ) => ReactNode;
  readonly field?: string;
  readonly hint?: ReactNode;
  readonly notes?: ReactNode;
  /**
   * A one-line summary of a collapsed row; null if it must stay expanded. Without
   * this function, no row collapses.
   */
  readonly folded?: (row: Row, index: number) => ReactNode;
};

/**
 * A list of rows of the same kind, such as mounts, ports, or variables; the reader
 * can add and remove rows.
 */
export default function RowsField<Row>({
  legend,
  rows,
  onChange,
  blank,
  addLabel,
  children,
  field,
  hint,
  notes,
  folded,
}: Props<Row>): ReactNode {
  const id = useId();
  const add = useRef<HTMLButtonElement>(null);
  return (
    <Field
      {...(field !== undefined && { field })}
      hint={hint}
      hintId={`${id}hint`}
      notes={notes}
    >
      <fieldset
        className={styles.fieldset}
        aria-describedby={describedBy(id, { hint })}
      >
        <legend className={styles.legend}>{legend}</legend>
        {rows.map((row, index) => (
          // Rows have no identity other than their position.
          <FoldedRow key={index} line={folded?.(row, index)}>
            {children(
              row,
              (part) => {
                onChange(
                  rows.map((r, i) => (i === index ? { ...r, ...part } : r)),
                );
              },
              index,
            )}
            <button
              type="button"
              className={styles.remove}
              aria-label={translate(
                {
                  id: 'rowsField.remove',
                  message: 'Remove {what} {number}',
                  description:
                    'Label of the button that removes a row, e.g. "Remove mount 2"',
                },
                { what: legend, number: String(index + 1) },
              )}
              onClick={() => {
                onChange(rows.filter((_, i) => i !== index));
                add.current?.focus();
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </FoldedRow>
        ))}
        <button
          ref={add}
          type="button"
          className={styles.add}
          onClick={() => {
            onChange([...rows, blank]);
          }}
        >
          {addLabel}
        </button>
      </fieldset>
    </Field>
  );
}
