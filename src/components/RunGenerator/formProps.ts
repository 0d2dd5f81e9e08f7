import type { RunForm } from '../../data/runFields';
import type { CommandWords } from '../../domain/form/commandWords';
import type { RunFinding } from '../../domain/run/findings';
import type { MissingChoice } from '../../domain/run/missingChoice';
import type { Localized } from '../../data/schema/text';

/** What each group of fields is given. */
export type FormProps = {
  readonly form: RunForm;
  readonly change: (part: Partial<RunForm>) => void;
  /** The label of a field, in the reader’s language. */
  readonly label: (field: keyof RunForm) => string;
  /** The message of a field, by its name (`mounts.0.host`). */
  readonly problem: (field: string) => Localized | null;
  /** What the command was read as. */
  readonly command: CommandWords;
  readonly findings: readonly RunFinding[];
  /** Chosen GPUs that the machine doesn't have. */
  readonly missing: MissingChoice | null;
};
