import type { DockerField } from '../../../data/dockerFields';
import { markerHolds } from '../../requirements/marker';
import type { DockerSpec } from '../spec';

/** All requirements for pip that apply, from the file and the field. */
export const applying = ({ wants, base }: DockerSpec) =>
  [...wants.asked.map(({ wanted }) => wanted), ...wants.typed].filter(
    ({ marker }) => markerHolds(marker, base.pythonVersion) !== false,
  );

/** The field that a requirement comes from. */
export function fieldOf({ wants }: DockerSpec, id: string): DockerField {
  if (wants.typed.some((one) => one.id === id)) return 'pip';
  return wants.asked.some(({ wanted }) => wanted.id === id)
    ? 'yours'
    : 'compiled';
}
