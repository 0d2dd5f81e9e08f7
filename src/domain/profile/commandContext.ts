import type { CommandContext } from '../doctor/commands/types';
import { ownPorts } from '../tunnel/ownPorts';
import type { ReaderContext } from './readerContext';

/**
 * The facts about the user's server that the rules need. A pasted command is
 * assumed to be for that server.
 */
export function commandContext({
  user,
  server,
  containerPrefix,
}: ReaderContext): CommandContext {
  const { portRange, memoryGiB, machine } = server;
  return {
    host: 'posix',
    shared: true,
    namePrefix: containerPrefix,
    portRange,
    ownPorts: ownPorts(user, portRange),
    ...(memoryGiB !== undefined && { memoryGiB }),
    ...(machine.docker && { docker: machine.docker.value }),
  };
}
