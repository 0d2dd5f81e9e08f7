import type { Locale } from '../../data/schema/text';
import type { Profile } from '../../data/schema/profile';
import type { DockerEdits } from '../dockerfile/formState';
import type { Edits } from '../run/formState';
import type { TransferEdits } from '../transfer/formState';

/** What a kit is made of: what the reader has changed in each form, as the forms keep it. */
export type KitInput = {
  readonly language: Locale;
  readonly profile: Profile;
  readonly dockerfile: DockerEdits;
  readonly run: Edits;
  readonly transfer: TransferEdits;
};
