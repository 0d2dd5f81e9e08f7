import type { LaptopSystem } from '../../data/schema/command';
import type { Lab, LabServer } from '../../data/schema/lab';
import { fill } from '../text/fill';
import { atLeast } from './sharedMemory';

/** What only the machine itself can tell. */
type MachineValue = 'driver' | 'docker' | 'shmDefault' | 'cpus' | 'memoryGiB';

/**
 * The server that commands are written for. Of a machine that the reader has
 * pasted, only what the paste named is known; a value that is absent is not
 * known, and is never taken from another machine. Host, folders and ports are
 * those of the lab's server that the reader chose.
 */
export type ReaderServer = Omit<LabServer, MachineValue> &
  Partial<Pick<LabServer, MachineValue>>;

/** What the widgets know beside what is typed in them: the reader and the server. */
export type ReaderContext = {
  readonly user: string;
  readonly server: ReaderServer;
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
    shm: atLeast('16g', context.server.shmDefault),
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
