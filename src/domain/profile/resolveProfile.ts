import type { LaptopSystem, Shell } from '../../data/schema/command';
import type { Lab, LabServer } from '../../data/schema/lab';
import type { Profile } from '../../data/schema/profile';
import { machineOfLab } from '../gpu/machine/machineOfLab';
import { machineLabel } from './machineLabel';
import {
  prefixes,
  type ReaderContext,
  type ReaderServer,
} from './readerContext';
import { fill } from '../text/fill';
import { shellsOf } from './parseProfile';

/** A user's profile with every gap filled from the lab file. */
export type Reader = ReaderContext & { readonly shell: Shell };

/**
 * Fills a profile's gaps: the example account, the lab's first server, and its
 * directories. `detected` is the operating system that the browser reports. A
 * shell that the system does not have is replaced by the system's default.
 */
export function resolveProfile(
  profile: Profile,
  lab: Lab,
  detected: LaptopSystem,
): Reader {
  const server = serverWith(serverOf(lab, profile.server), profile.machine);
  const user = profile.user || lab.exampleUser;
  const laptop = profile.laptop ?? detected;
  const shells = shellsOf[laptop];
  return {
    user,
    server,
    home: profile.home || fill(server.home, { user }),
    data: profile.data || (server.dataRoots[0] ?? '/data'),
    laptop,
    shell: shells.find((s) => s === profile.shell) ?? shells[0],
    ...prefixes(lab, user),
  };
}

/**
 * A server from the lab file, with its own machine or with the pasted one in
 * its place.
 */
export function serverWith(
  server: LabServer,
  pasted?: Profile['machine'],
): ReaderServer {
  const { gpus, driver, docker, shmDefault, cpus, memoryGiB, ...way } = server;
  if (pasted) return { ...way, label: machineLabel(pasted), machine: pasted };
  return {
    ...way,
    machine: machineOfLab({ gpus, driver, docker }),
    ...(shmDefault !== undefined && { shmDefault }),
    cpus,
    memoryGiB,
  };
}

function serverOf(lab: Lab, id: string): LabServer {
  const server = lab.servers.find((s) => s.id === id) ?? lab.servers[0];
  // parseLab has rejected a lab without servers
  if (!server)
    throw new Error('the lab file: servers: must name at least one server');
  return server;
}
