import type { Localized } from '../../data/schema/text';

/** What every group of fields gets from its form. */
export type FormProps<Form> = {
  readonly form: Form;
  readonly change: (part: Partial<Form>) => void;
  /** The label of a field in the reader's language. */
  readonly label: (field: keyof Form) => string;
  /** The error message of a field, by field name; in rows `ports.0.server`. */
  readonly problem: (field: string) => Localized | null;
};
