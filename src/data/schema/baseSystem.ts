import type { IsoDate, Sourced } from './text';

/** A system or a language of which no more fixes come. */
export type EndOfLifeRow = Sourced & {
  /** As images name it: `ubuntu`, `debian`, `centos`, `python`. */
  readonly system: string;
  /** Its number and its name, as tags have them. */
  readonly versions: readonly string[];
  /** The end of free updates. */
  readonly until: IsoDate;
  /** Whether its packages have moved to an archive, so that installing stops. */
  readonly archived: boolean;
};

/** What the official image of a system lacks, which builds often call. */
export type BareImageRow = Sourced & {
  /** The repository, or the end of a longer one. */
  readonly repository: string;
  /** The tags that it is about; all where it is absent. */
  readonly tag?: RegExp;
  readonly lacks: readonly string[];
  /** What `/bin/sh` is there. */
  readonly sh: 'dash' | 'bash' | 'ash';
};
