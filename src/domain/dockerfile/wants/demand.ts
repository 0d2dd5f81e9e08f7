import type { Recipe } from '../../../data/schema/recipe';
import { asked } from '../../requirements/lines';
import { pythonId, readRequirement } from '../../requirements/requirement';
import type { Asked, ReadFile, Wanted } from '../../requirements/types';
import type { BaseDemand } from '../base';
import type { DockerTexts } from '../texts';
import { isForLinux } from './forLinux';
import { frameworkOf, type Framework } from './framework';
import { needOf } from './need';
import { wheelOf, type Wheel } from './wheel';

/** The requirements, before the base image is chosen. */
export type Demand = BaseDemand & {
  /** The file's requirements, without groups that the user did not select. */
  readonly asked: readonly Asked[];
  /** The requirements from the pip field. */
  readonly typed: readonly Wanted[];
  readonly framework: Framework | null;
  readonly frameworkLine: Asked | null;
  readonly wheels: readonly Wheel[];
  readonly groups: readonly string[];
};

/** Determines what packages require of the base image and the build stages. */
export function demandOf(
  recipe: Recipe,
  texts: Pick<DockerTexts, 'pip' | 'yours' | 'groups' | 'compiled'>,
): Demand {
  const all = texts.yours ? asked(texts.yours) : [];
  const chosen = all.filter(
    ({ wanted: { group } }) => group === '' || texts.groups.includes(group),
  );
  const typed = texts.pip.flatMap((item) => readRequirement(item) ?? []);
  const framework = frameworkOf(recipe);
  const frameworkLine =
    chosen.find(
      ({ wanted }) =>
        wanted.manager === 'pip' &&
        wanted.id === framework?.id &&
        isForLinux(wanted.marker),
    ) ?? null;
  const forced = texts.compiled.map(pythonId);
  const wheels = wheelsOf(
    [...chosen.map(({ wanted }) => wanted), ...typed],
    forced,
    texts.yours ? fromSource(texts.yours) : [],
  );
  const spec = frameworkLine?.wanted.spec ?? '';
  return {
    asked: chosen,
    typed,
    framework,
    frameworkLine,
    wheels,
    groups: [...new Set(all.map(({ wanted }) => wanted.group))].filter(Boolean),
    // packages that the user listed may be CUDA code, so they get nvcc if the
    // family has it
    nvcc: wheels.some(({ nvcc, id }) => nvcc || forced.includes(id)),
    release: spec || null,
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
