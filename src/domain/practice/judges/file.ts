import type { Word } from '../../../data/schema/command';
import { display } from '../../command/word';
import { isBind } from '../../docker/kinds/volume';
import { acceptedRun } from '../readRun';

/**
 * The location of a file that the program wrote, after the program has ended:
 * its path on the host, in a `volume`, in the stopped `container`, or `gone`.
 *
 * @param file - its absolute path in the container
 */
export function fileAfter(command: string, file: string): string {
  const spec = acceptedRun(command);
  if (!spec) return 'refused';
  const { volume = [], rm } = spec.options;
  const around = volume.find(({ target }) => file.startsWith(inside(target)));
  if (!around) return rm === true ? 'gone' : 'container';
  if (!isBind(around))
    return (around.source ?? rm !== true) ? 'volume' : 'gone';
  const rest = file.slice(inside(around.target).length);
  return `${display(around.source ?? [])}/${rest}`;
}

/** How paths in a mounted directory begin; the engine ignores a slash at its end. */
const inside = (target: Word) => `${display(target).replace(/\/$/, '')}/`;
