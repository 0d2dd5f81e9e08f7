import type { Localized } from '../../data/schema/text';
import type { TunnelForm } from '../../data/tunnelFields';

/** What each group of fields is given. */
export type FormProps = {
  readonly form: TunnelForm;
  readonly change: (part: Partial<TunnelForm>) => void;
  readonly label: (field: keyof TunnelForm) => string;
  /** The message of a field, by its name (`ports.0.server`). */
  readonly problem: (field: string) => Localized | null;
};
