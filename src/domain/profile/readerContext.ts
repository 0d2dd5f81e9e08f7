import type { LaptopSystem } from '../../data/schema/command';
import type { Lab, LabServer } from '../../data/schema/lab';
import { fill } from '../text/fill';

/** What the widgets know beside what is typed in them: the reader and the server. */
export type ReaderContext = {
  readonly user: string;
  readonly server: LabServer;
  readonly home: string;
  readonly data: string;
  readonly laptop: LaptopSystem;
  /** What names begin with by the lab's rule, filled in. */
  readonly containerPrefix: string;
  readonly imagePrefix: string;
};

/** The values of the holes in presets and pages. */
export function holes(
  context: ReaderContext,
): Readonly<Record<string, string>> {
  return {
    user: context.user,
    home: context.home,
    data: context.data,
    prefix: context.containerPrefix,
    imagePrefix: context.imagePrefix,
    port: String(context.server.portRange[0]),
  };
}

/**
 * The lab's naming rule for one reader. Accounts may hold what names of images
 * may not (`Tom`, `_tom`, `tom.`): these are written as docker takes them.
 */
export const prefixes = (lab: Lab, account: string) => {
  const user = account
    .toLowerCase()
    .replace(/^[._-]+|[._-]+$/g, '')
    .replace(/[._-]{2,}/g, '-');
  return {
    containerPrefix: fill(lab.naming.containerPrefix, { user }),
    imagePrefix: fill(lab.naming.imagePrefix, { user }),
  };
};
