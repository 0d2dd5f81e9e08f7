import type { LaptopSystem } from '../../data/schema/command';
import type { Lab, LabServer } from '../../data/schema/lab';
import type { Machine } from '../../data/schema/machine';
import { containers } from '../../data/containers';
import { fill } from '../text/fill';
import { containerHoles } from './containerHoles';
import { atLeast } from './sharedMemory';

/** What the lab file says of a machine beyond `Machine`: an output does not print it. */
type Size = 'shmDefault' | 'cpus' | 'memoryGiB';

/**
 * The server that commands are written for: the way to it, its folders and its
 * ports, which are those of the lab's server that the reader chose, and the
 * machine, which may be one that the reader has pasted. Of that one only what
 * was pasted is known; nothing is taken over from the lab's machine.
 */
export type ReaderServer = Omit<
  LabServer,
  Size | 'gpus' | 'driver' | 'docker'
> &
  Partial<Pick<LabServer, Size>> & { readonly machine: Machine };

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
  const own = containerHoles(context);
  return {
    ...own,
    user: context.user,
    home: context.home,
    data: context.data,
    prefix: context.containerPrefix,
    imagePrefix: context.imagePrefix,
    // where it does not matter which: the first of the reader's own
    port: own.notebookPort ?? '',
    shm: atLeast(containers.train.shm, context.server.shmDefault),
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
