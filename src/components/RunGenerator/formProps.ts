import type { RunForm } from '../../data/runFields';
import type { CommandWords } from '../../domain/form/commandWords';
import type { RunFinding } from '../../domain/run/findings';
import type { MissingChoice } from '../../domain/run/missingChoice';
import type { Localized } from '../../data/schema/text';

/** The props of each group of fields. */
export type FormProps = {
  readonly form: RunForm;
  readonly change: (part: Partial<RunForm>) => void;
  /** The label of a field in the reader's language. */
  readonly label: (field: keyof RunForm) => string;
  /** The error message of a field, by field name (`mounts.0.host`). */
  readonly problem: (field: string) => Localized | null;
  /** The spec that the form describes. */
  readonly command: CommandWords;
  readonly findings: readonly RunFinding[];
  /** Chosen GPUs that the machine doesn't have. */
  readonly missing: MissingChoice | null;
};
