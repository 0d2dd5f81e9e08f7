import type { Localized } from '../../data/schema/text';

/** Why a field cannot become part of a command. */
export type Problem = {
  /** Name of the field; for rows `mounts.0.host`. */
  readonly field: string;
  readonly message: Localized;
};

export const problem = (field: string, en: string, zh: string): Problem => ({
  field,
  message: { en, zh },
});
