import type { Capability, CudaVersion } from '../../../data/schema/gpu';
import type { Recipe } from '../../../data/schema/recipe';
import { groupsOf, withIncluded } from '../../requirements/groups';
import { asked } from '../../requirements/lines';
import { pythonId, readRequirement } from '../../requirements/requirement';
import type { Asked, ReadFile, Wanted } from '../../requirements/types';
import type { BaseDemand } from '../base';
import type { DockerTexts } from '../texts';
import { isForLinux } from './forLinux';
import { frameworkOf, type Framework } from './framework';
import { needOf, tooOldFor } from './need';
import { torchRelease } from './torchRelease';
import { wheelOf, type Wheel } from './wheel';

/** A requirement without code for any of the GPUs, and where it comes from. */
export type Unfit = {
  readonly wanted: Wanted;
  readonly field: 'yours' | 'pip' | 'compiled';
};

/** The requirements, before the base image is chosen. */
export type Demand = BaseDemand & {
  /** The file's requirements, without groups that the user did not select. */
  readonly asked: readonly Asked[];
  /** The requirements from the pip field. */
  readonly typed: readonly Wanted[];
  /** Requirements without code for any of the GPUs; they are not installed. */
  readonly unfit: readonly Unfit[];
  readonly framework: Framework | null;
  /** The line that decides on the framework: its own, or a companion's. */
  readonly frameworkLine: Asked | null;
  readonly wheels: readonly Wheel[];
  /** Groups and extras that the file defines. */
  readonly groups: readonly string[];
};

/**
 * Determines what packages require of the base image and the build stages.
 *
 * @param capabilities - of the GPUs that the image is for; empty if it is for none, or
 * they are not known
 */
export function demandOf(
  recipe: Recipe,
  texts: Pick<DockerTexts, 'pip' | 'yours' | 'groups' | 'compiled'>,
  capabilities: readonly Capability[],
): Demand {
  const { chosen, typed, unfit } = requirementsOf(texts, capabilities);
  const framework = frameworkOf(recipe);
  const { line, spec, cuda } = frameworkAsked(
    chosen.filter(
      ({ wanted: { manager, marker } }) =>
        manager === 'pip' && isForLinux(marker),
    ),
    framework,
  );
  const forced = texts.compiled
    .map(pythonId)
    .filter((id) => !unfit.some(({ wanted }) => wanted.id === id));
  const wheels = wheelsOf(
    [...chosen.map(({ wanted }) => wanted), ...typed],
    forced,
    texts.yours ? fromSource(texts.yours) : [],
  );
  return {
    asked: chosen,
    typed,
    unfit,
    framework,
    frameworkLine: line,
    wheels,
    groups: groupsOf(texts.yours),
    // packages that the user listed may be CUDA code, so they get nvcc if the
    // family has it
    nvcc: wheels.some(({ nvcc, id }) => nvcc || forced.includes(id)),
    release: spec || null,
    cuda,
  };
}

/** The requirements that apply, and those that no GPU of the machine can run. */
function requirementsOf(
  texts: Pick<DockerTexts, 'pip' | 'yours' | 'groups' | 'compiled'>,
  capabilities: readonly Capability[],
) {
  const isUnfit = (wanted: Wanted) =>
    capabilities.length > 0 &&
    isForLinux(wanted.marker) &&
    tooOldFor(wanted, capabilities).length === capabilities.length;
  const parsed = (items: readonly string[]) =>
    items.flatMap((item) => readRequirement(item) ?? []);
  const all = texts.yours ? asked(texts.yours) : [];
  const selected = withIncluded(texts.groups, texts.yours?.includes);
  const inGroups = all.filter(
    ({ wanted: { group } }) => group === '' || selected.includes(group),
  );
  const inField = parsed(texts.pip);
  const from = (wanted: readonly Wanted[], field: Unfit['field']) =>
    wanted.filter(isUnfit).map((one): Unfit => ({ wanted: one, field }));
  return {
    chosen: inGroups.filter(({ wanted }) => !isUnfit(wanted)),
    typed: inField.filter((wanted) => !isUnfit(wanted)),
    unfit: [
      ...from(
        inGroups.map(({ wanted }) => wanted),
        'yours',
      ),
      ...from(inField, 'pip'),
      ...from(parsed(texts.compiled), 'compiled'),
    ],
  };
}

/** The line of the file that decides on the base's framework, and its release. */
function frameworkAsked(
  lines: readonly Asked[],
  framework: Framework | null,
): {
  readonly line: Asked | null;
  readonly spec: string;
  readonly cuda: CudaVersion | null;
} {
  const asks =
    framework?.id === 'torch'
      ? torchRelease(lines.map(({ wanted }) => wanted))
      : null;
  const line =
    lines.find(({ wanted }) =>
      asks ? wanted === asks.by : wanted.id === framework?.id,
    ) ?? null;
  return {
    line,
    spec: asks?.spec ?? line?.wanted.spec ?? '',
    cuda: asks?.cuda ?? null,
  };
}

/**
 * Wheels without duplicates, in the order of the file: a package that is added
 * at its end doesn't compile the others again.
 */
function wheelsOf(
  wanted: readonly Wanted[],
  forced: readonly string[],
  sources: readonly string[],
): readonly Wheel[] {
  const named = wanted.map(({ id }) => id);
  const alone = forced
    .filter((id) => !named.includes(id))
    .flatMap((id) => readRequirement(id) ?? []);
  const all = [...wanted, ...alone].flatMap(
    (one) => wheelOf(one, forced, sources) ?? [],
  );
  return all.filter(
    ({ id }, i) => all.findIndex((other) => other.id === id) === i,
  );
}

/**
 * Packages that the file wants compiled: `--no-binary=opencc`. The final image
 * has no compiler. `:all:` would compile everything and is left to pip.
 */
const fromSource = ({ lines }: ReadFile): readonly string[] =>
  lines.flatMap((line) =>
    line.kind === 'option' && line.option.name === '--no-binary'
      ? line.option.value
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name && !name.startsWith(':'))
          .map(pythonId)
      : [],
  );

/** Debian packages that the requirements need. */
export function systemNeeds(
  wanted: readonly Pick<Wanted, 'manager' | 'id'>[],
  kind: 'headers' | 'libraries',
): readonly string[] {
  return [
    ...new Set(wanted.flatMap((one) => needOf(one)?.[kind] ?? [])),
  ].sort();
}
