import type { LaptopSystem } from '../../data/schema/command';
import type { Lab, LabServer } from '../../data/schema/lab';
import type { Machine } from '../../data/schema/machine';
import { containers } from '../../data/containers';
import { fill } from '../text/fill';
import { containerPlaceholders } from './containerPlaceholders';
import { atLeast } from './sharedMemory';

/** Facts in the lab file that no output prints, so that `Machine` lacks them. */
type Size = 'shmDefault' | 'cpus' | 'memoryGiB';

/**
 * The server that commands are written for. Address, directories, and ports
 * come from the lab server that the user chose; the machine may be one that the
 * user pasted. Of a pasted machine, only what was pasted is known; nothing is
 * filled in from the lab's machine.
 */
export type ReaderServer = Omit<
  LabServer,
  Size | 'gpus' | 'driver' | 'docker'
> &
  Partial<Pick<LabServer, Size>> & { readonly machine: Machine };

/** The widgets' input besides what is typed into them: the user and the server. */
export type ReaderContext = {
  readonly user: string;
  readonly server: ReaderServer;
  readonly home: string;
  readonly data: string;
  readonly laptop: LaptopSystem;
  /** The prefix for names under the lab's naming rule, with its placeholders filled. */
  readonly containerPrefix: string;
  readonly imagePrefix: string;
};

/** The values of the placeholders in presets and pages. */
export function placeholders(
  context: ReaderContext,
): Readonly<Record<string, string>> {
  const own = containerPlaceholders(context);
  return {
    ...own,
    user: context.user,
    home: context.home,
    data: context.data,
    prefix: context.containerPrefix,
    imagePrefix: context.imagePrefix,
    // if any port will do: the first of the user's own
    port: own.notebookPort ?? '',
    shm: atLeast(containers.train.shm, context.server.shmDefault),
  };
}

/**
 * The lab's naming rule for one user. Account names can contain characters that
 * image names cannot (`Ann`, `_ann`, `ann.`), so they are converted to a form
 * that Docker accepts.
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
