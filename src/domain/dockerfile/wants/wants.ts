import type { DockerForm } from '../../../data/dockerFields';
import type { Base } from '../base';
import type { DockerTexts } from '../texts';
import { hasConda } from '../write/needs';
import { systemNeeds, type Demand } from './demand';
import { pipFileOf } from './pipFile';
import { takenOf } from './taken';
import type { Wants } from './types';
import type { Wheel } from './wheel';

/**
 * Sorts what is wanted by how it is installed, once the base is known.
 *
 * @param texts - the reader's file as it was read, and the names of R's packages
 */
export function wantsOf(
  demand: Demand,
  base: Base,
  form: DockerForm,
  texts: Pick<DockerTexts, 'yours' | 'cran'>,
): Wants {
  const { yours: read, cran } = texts;
  const wheels = demand.wheels.filter((wheel) => canBuild(wheel, base));
  const built = wheels.map(({ id }) => id);
  const taken = read ? takenOf(read, demand, base, built) : [];
  const out = taken.map(({ id }) => id);
  const runs = [...demand.asked.map(({ wanted }) => wanted), ...demand.typed];
  const compiled = [...runs].filter(({ id }) => built.includes(id));
  const inR = [
    ...runs.filter(({ manager }) => manager === 'cran'),
    ...cran.map((id) => ({ manager: 'cran' as const, id })),
  ];
  return {
    read,
    asked: demand.asked,
    typed: demand.typed,
    framework: demand.framework,
    frameworkLine: demand.frameworkLine,
    taken,
    pipFile: pipFileOf(read, taken, form),
    pip: demand.typed
      .filter(({ id }) => !built.includes(id))
      .map(({ name, extras, spec, url }) => url || `${name}${extras}${spec}`),
    wheels,
    unbuilt: demand.wheels.filter(
      (wheel) => !wheels.includes(wheel) && wheel.need?.build !== undefined,
    ),
    headers: systemNeeds([...compiled], 'headers'),
    libraries: [
      ...systemNeeds(
        runs.filter(
          ({ id, manager }) => manager === 'pip' && !dropped(out, built, id),
        ),
        'libraries',
      ),
      ...systemNeeds(inR, 'headers'),
    ].sort(),
    groups: demand.groups,
  };
}

/** Taken out for good: not because a stage builds it. */
const dropped = (
  out: readonly string[],
  built: readonly string[],
  id: string,
): boolean => out.includes(id) && !built.includes(id);

/** Whether a stage can make a wheel of it: with nvcc where that is needed, and not in conda's Python. */
export const canBuild = ({ nvcc, need }: Wheel, base: Base): boolean =>
  !hasConda(base.python) &&
  (!nvcc ||
    base.compiler !== null ||
    base.option?.target.kind === 'ngc-torch') &&
  !(need?.torchFirst && base.python === 'none');
