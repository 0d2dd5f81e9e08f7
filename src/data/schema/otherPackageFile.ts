import type { Localized } from './text';

/** A list of packages in a format that is not read, and how to get one that is. */
export type OtherPackageFile = {
  readonly id: string;
  /** What it is, as it follows “This is”. */
  readonly name: Localized;
  readonly fix: Localized;
  /** The page about its format or about the command in the fix. */
  readonly source: string;
  readonly checked: string;
};
