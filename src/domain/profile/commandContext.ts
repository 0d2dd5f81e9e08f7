import type { CommandContext } from '../doctor/commands/types';
import type { ReaderContext } from './readerContext';

/** What the rules need of the reader's server, for a command that is pasted: it is taken to be typed there. */
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
