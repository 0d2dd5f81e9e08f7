import type { RunForm } from '../runFields';
import type { Localized } from './text';

/**
 * A starting point of the run generator. Holes in texts: `{user}`, `{home}`
 * and `{data}` of the profile, `{prefix}` and `{imagePrefix}` of the lab's
 * naming rule, `{port}` the first port of the lab's range.
 */
export type RunPreset = {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly form: RunForm;
};
