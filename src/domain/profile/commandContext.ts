import type { CommandContext } from '../doctor/commands/types';
import type { ReaderContext } from './readerContext';

/**
 * The facts about the user's server that the rules need. A pasted command is
 * assumed to be for that server.
 */
export function commandContext({
  server,
  containerPrefix,
}: ReaderContext): CommandContext {
  const { portRange, memoryGiB, machine } = server;
  return {
    host: 'posix',
    shared: true,
    namePrefix: containerPrefix,
    portRange,
    ...(memoryGiB !== undefined && { memoryGiB }),
    ...(machine.docker && { docker: machine.docker.value }),
  };
}
