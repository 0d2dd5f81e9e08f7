import type { RunForm } from '../runFields';
import type { Localized } from './text';

/**
 * A starting point of the run generator. Placeholders in texts: `{user}`, `{home}`, and
 * `{data}` of the profile, `{prefix}` and `{imagePrefix}` of the lab's naming
 * rule, `{notebookPort}` for the reader's own port for that program.
 */
export type RunPreset = {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly form: RunForm;
};
