import type { DockerForm } from '../../../data/dockerFields';
import type { Base } from '../base';
import type { DockerTexts } from '../texts';
import { hasConda } from '../write/needs';
import { systemNeeds, type Demand } from './demand';
import { replaces } from './framework';
import { besides, pipFileOf } from './pipFile';
import { takenOf } from './taken';
import type { TorchWheels } from './torchWheels';
import type { Wants } from './types';
import type { Wheel } from './wheel';

/**
 * Groups the requirements by how they are installed, once the base is known.
 *
 * @param texts - the user's parsed file, and the names of R packages
 * @param fromIndex - the index that PyTorch comes from, if pip installs it
 */
export function wantsOf(
  demand: Demand,
  base: Base,
  form: DockerForm,
  texts: Pick<DockerTexts, 'yours' | 'cran'>,
  fromIndex: TorchWheels | null,
): Wants {
  const { yours: read, cran } = texts;
  const torch = fromIndex?.hashed ? null : fromIndex;
  const wheels = demand.wheels.filter((wheel) => canBuild(wheel, base));
  const built = wheels.map(({ id }) => id);
  const taken = read ? takenOf(read, demand, base, built, torch) : [];
  const out = taken.map(({ wanted }) => wanted);
  const runs = [...demand.asked.map(({ wanted }) => wanted), ...demand.typed];
  const replacing = demand.typed.filter(
    (one) => demand.framework && replaces(one, demand.framework, base.release),
  );
  const compiled = runs.filter(({ id }) => built.includes(id));
  const inR = [
    ...runs.filter(({ manager }) => manager === 'cran'),
    ...cran.map((id) => ({ manager: 'cran' as const, id })),
  ];
  return {
    ...demand,
    read,
    replacing,
    taken,
    pipFile: pipFileOf(read, taken, form),
    beside: read ? besides(read) : [],
    pip: demand.typed
      .filter(
        (one) =>
          !built.includes(one.id) &&
          !torch?.ids.includes(one.id) &&
          !replacing.includes(one),
      )
      .map(({ name, extras, spec, url }) => url || `${name}${extras}${spec}`),
    wheels,
    torch,
    hashedTorch: fromIndex?.hashed ? fromIndex : null,
    unbuilt: demand.wheels.filter(
      (wheel) => !wheels.includes(wheel) && wheel.need?.build !== undefined,
    ),
    headers: systemNeeds(compiled, 'headers'),
    libraries: [
      ...systemNeeds(
        runs.filter(
          (one) =>
            one.manager === 'pip' &&
            (!out.includes(one) || built.includes(one.id)),
        ),
        'libraries',
      ),
      ...systemNeeds(inR, 'headers'),
    ].sort(),
  };
}

/**
 * Whether a stage can build its wheel: nvcc is present if needed, and the base
 * does not use conda's Python.
 */
export const canBuild = ({ nvcc, need }: Wheel, base: Base): boolean =>
  !hasConda(base.python) &&
  (!nvcc ||
    base.compiler !== null ||
    base.option?.target.kind === 'ngc-torch') &&
  !(need?.torchFirst && base.python === 'none');
