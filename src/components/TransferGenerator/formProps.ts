import type { Localized } from '../../data/schema/text';
import type { TransferForm } from '../../data/transferFields';

/** What each group of fields is given. */
export type FormProps = {
  readonly form: TransferForm;
  readonly change: (part: Partial<TransferForm>) => void;
  readonly label: (field: keyof TransferForm) => string;
  /** The message of a field. */
  readonly problem: (field: string) => Localized | null;
};
