import { isBind } from '../../docker/kinds/volume';
import { examineCommands } from '../../doctor/commands/examineCommands';
import { looseRun } from '../readRun';

/** The kind of the first `-v` source: a `folder`, a `volume`, or `refused`. */
export function sourceOf(command: string): string {
  const volume = looseRun(command)?.options.volume?.[0];
  const { findings } = examineCommands(command, {
    host: 'posix',
    shared: true,
  });
  const bad = findings.some(({ rule }) => rule === 'volume-name');
  if (!volume || bad) return 'refused';
  return isBind(volume) ? 'folder' : 'volume';
}
