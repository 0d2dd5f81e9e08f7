import type { LaptopSystem, Shell } from '../../data/schema/command';
import type { Lab, LabServer } from '../../data/schema/lab';
import type { Profile } from '../../data/schema/profile';
import { prefixes, type ReaderContext } from './readerContext';
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

/** The server of the lab file with the cards that the reader's own output showed. */
function withMachine(
  server: LabServer,
  machine: Profile['machine'],
): LabServer {
  if (!machine) return server;
  const { gpus, driver } = machine;
  return { ...server, gpus, driver: driver || server.driver };
}

function serverOf(lab: Lab, id: string): LabServer {
  const server = lab.servers.find((s) => s.id === id) ?? lab.servers[0];
  // parseLab has refused a lab without servers
  if (!server)
    throw new Error('lab.config.ts: servers: must name at least one server');
  return server;
}
