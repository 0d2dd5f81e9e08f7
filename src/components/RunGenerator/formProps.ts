import type { RunForm } from '../../data/schema/runPreset';
import type { RunPlace } from '../../domain/doctor/run/rule';
import type { Finding } from '../../domain/doctor/types';
import type { Localized } from '../../data/schema/text';

/** What each group of fields is given. */
export type FormProps = {
  readonly form: RunForm;
  readonly change: (part: Partial<RunForm>) => void;
  /** The message of a field, by its name (`mounts.0.host`). */
  readonly problem: (field: string) => Localized | null;
  readonly findings: readonly Finding<RunPlace>[];
};
