import type { Localized } from '../../../data/schema/text';

/** The result for the user's answer. */
export type Checked = {
  readonly right: boolean;
  /** The reasons, one or two sentences each; may contain `code`. */
  readonly said: readonly Localized[];
  /** A situation in which a wrong choice would have been right. */
  readonly rightFor?: Readonly<Record<string, string>>;
};
