import type { Localized } from '../../data/schema/text';
import type { TransferForm } from '../../data/transferFields';

/** The props of each group of fields. */
export type FormProps = {
  readonly form: TransferForm;
  readonly change: (part: Partial<TransferForm>) => void;
  readonly label: (field: keyof TransferForm) => string;
  /** The error message of a field. */
  readonly problem: (field: string) => Localized | null;
};
