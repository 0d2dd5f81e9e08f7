import type { RunForm } from '../../data/runFields';
import type { CommandWords } from '../../domain/form/commandWords';
import type { RunFinding } from '../../domain/run/findings';
import type { MissingChoice } from '../../domain/run/missingChoice';
import type { FormProps as CommonProps } from '../form/formProps';

/** The props of each group of fields. */
export type FormProps = CommonProps<RunForm> & {
  /** The spec that the form describes. */
  readonly command: CommandWords;
  readonly findings: readonly RunFinding[];
  /** Chosen GPUs that the machine doesn't have. */
  readonly missing: MissingChoice | null;
};
