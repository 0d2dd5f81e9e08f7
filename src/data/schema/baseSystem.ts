import type { IsoDate, Sourced } from './text';

/** A system or language that no longer gets fixes. */
export type EndOfLifeRow = Sourced & {
  /** The name that images use: `ubuntu`, `debian`, `centos`, `python`. */
  readonly system: string;
  /** The number and the name of the release, as in tags. */
  readonly versions: readonly string[];
  /** The end of free updates. */
  readonly until: IsoDate;
  /** Whether its packages have moved to an archive, which makes installation fail. */
  readonly archived: boolean;
};

/** What a system's official image lacks although builds often use it. */
export type BareImageRow = Sourced & {
  /** The repository, or the end of a longer one. */
  readonly repository: string;
  /** The tags that this applies to; all tags if absent. */
  readonly tag?: RegExp;
  readonly lacks: readonly string[];
  /** The program behind `/bin/sh`. */
  readonly sh: 'dash' | 'bash' | 'ash';
};
