import { display, literal } from '../../command/word';
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
  const around = volume.find(({ target }) =>
    file.startsWith(`${literal(target) ?? ' '}/`),
  );
  if (!around) return rm === true ? 'gone' : 'container';
  if (!isBind(around))
    return (around.source ?? rm !== true) ? 'volume' : 'gone';
  const inside = file.slice(display(around.target).length);
  return `${display(around.source ?? [])}${inside}`;
}
