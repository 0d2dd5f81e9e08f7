import type { Localized } from '../../../data/schema/text';

/** What the reader's answer comes to. */
export type Checked = {
  readonly right: boolean;
  /** The reasons, each a sentence or two; may contain `code`. */
  readonly said: readonly Localized[];
  /** A situation in which a wrong choice would have been right. */
  readonly rightFor?: Readonly<Record<string, string>>;
};
