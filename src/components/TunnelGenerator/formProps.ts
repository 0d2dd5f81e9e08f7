import type { Localized } from '../../data/schema/text';
import type { TunnelForm } from '../../data/tunnelFields';

/** The props of each group of fields. */
export type FormProps = {
  readonly form: TunnelForm;
  readonly change: (part: Partial<TunnelForm>) => void;
  readonly label: (field: keyof TunnelForm) => string;
  /** The error message of a field, by field name (`ports.0.server`). */
  readonly problem: (field: string) => Localized | null;
};
