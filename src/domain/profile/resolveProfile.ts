import type { LaptopSystem, Shell } from '../../data/schema/command';
import type { Lab, LabServer } from '../../data/schema/lab';
import type { Profile } from '../../data/schema/profile';
import { pastedLabel } from './pastedLabel';
import {
  prefixes,
  type ReaderContext,
  type ReaderServer,
} from './readerContext';
import { fill } from '../text/fill';
import { shellsOf } from './parseProfile';

/** A reader with every gap filled from the lab file. */
export type Reader = ReaderContext & { readonly shell: Shell };

/**
 * Fills a profile's gaps: the example account, the lab's first server and its
 * folders. `detected` is the system that the browser reports. A shell that the
 * system lacks gives way to its usual one.
 */
export function resolveProfile(
  profile: Profile,
  lab: Lab,
  detected: LaptopSystem,
): Reader {
  const server = withMachine(serverOf(lab, profile.server), profile.machine);
  const user = profile.user || lab.exampleUser;
  const laptop = profile.laptop ?? detected;
  const shells = shellsOf[laptop];
  return {
    user,
    server,
    home: profile.home || fill(server.home, { user }),
    data: profile.data || (server.dataRoots[0] ?? '/data'),
    laptop,
    shell: shells.find((s) => s === profile.shell) ?? shells[0] ?? 'bash',
    ...prefixes(lab, user),
  };
}

/**
 * A pasted machine in the place of the lab's: the way to it, its folders and its
 * ports are the lab server's; what a machine alone can tell is the paste's.
 */
function withMachine(
  server: LabServer,
  machine: Profile['machine'],
): ReaderServer {
  if (!machine) return server;
  const { id, host, sshPort, jumpHost, home, dataRoots, portRange } = server;
  return {
    id,
    host,
    ...(sshPort !== undefined && { sshPort }),
    ...(jumpHost !== undefined && { jumpHost }),
    home,
    dataRoots,
    portRange,
    label: pastedLabel(machine),
    gpus: machine.gpus,
    ...(machine.driver && { driver: machine.driver }),
  };
}

function serverOf(lab: Lab, id: string): LabServer {
  const server = lab.servers.find((s) => s.id === id) ?? lab.servers[0];
  // parseLab has refused a lab without servers
  if (!server)
    throw new Error('the lab file: servers: must name at least one server');
  return server;
}
