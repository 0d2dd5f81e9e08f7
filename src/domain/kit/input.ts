import type { Locale } from '../../data/schema/text';
import type { Profile } from '../../data/schema/profile';
import type { DockerEdits } from '../dockerfile/formState';
import type { Edits } from '../run/formState';
import type { TransferEdits } from '../transfer/formState';

/** The input for a kit: the user's edits in each form, as the forms store them. */
export type KitInput = {
  readonly language: Locale;
  readonly profile: Profile;
  readonly dockerfile: DockerEdits;
  readonly run: Edits;
  readonly transfer: TransferEdits;
};
