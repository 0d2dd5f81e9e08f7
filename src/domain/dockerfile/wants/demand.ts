import type { DockerForm } from '../../../data/dockerFields';
import type { Recipe } from '../../../data/schema/recipe';
import { asked } from '../../requirements/lines';
import { pythonId, readRequirement } from '../../requirements/requirement';
import type { Asked, Wanted } from '../../requirements/types';
import type { BaseDemand } from '../base';
import type { DockerTexts } from '../texts';
import { frameworkOf, type Framework } from './framework';
import { needOf } from './need';
import { wheelOf, type Wheel } from './wheel';

/** What is asked for, before there is a base. */
export type Demand = BaseDemand & {
  /** What the file asks for, without the groups that nobody chose. */
  readonly asked: readonly Asked[];
  /** What the pip field asks for. */
  readonly typed: readonly Wanted[];
  readonly framework: Framework | null;
  readonly frameworkLine: Asked | null;
  readonly wheels: readonly Wheel[];
  readonly groups: readonly string[];
};

/** Reads what packages ask of the base and of the stages. */
export function demandOf(
  recipe: Recipe,
  form: DockerForm,
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
      ({ wanted }) => wanted.manager === 'pip' && wanted.id === framework?.id,
    ) ?? null;
  const forced = texts.compiled.map(pythonId);
  const wheels = wheelsOf(
    [...chosen.map(({ wanted }) => wanted), ...typed],
    forced,
  );
  const spec = frameworkLine?.wanted.spec ?? '';
  return {
    asked: chosen,
    typed,
    framework,
    frameworkLine,
    wheels,
    groups: [...new Set(all.map(({ wanted }) => wanted.group))].filter(Boolean),
    // what the reader names may be CUDA code: it gets nvcc where the family has it
    nvcc: wheels.some(({ nvcc, id }) => nvcc || forced.includes(id)),
    release: form.framework === 'file' && spec ? spec : null,
  };
}

/** Each wheel once; what needs another one of them comes after it. */
function wheelsOf(
  wanted: readonly Wanted[],
  forced: readonly string[],
): readonly Wheel[] {
  const named = wanted.map(({ id }) => id);
  const alone = forced
    .filter((id) => !named.includes(id))
    .flatMap((id) => readRequirement(id) ?? []);
  const all = [...wanted, ...alone].flatMap(
    (one) => wheelOf(one, forced) ?? [],
  );
  return all
    .filter(({ id }, i) => all.findIndex((other) => other.id === id) === i)
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** Debian's packages that the wanted ones need. */
export function systemNeeds(
  wanted: readonly Pick<Wanted, 'manager' | 'id'>[],
  kind: 'headers' | 'libraries',
): readonly string[] {
  return [
    ...new Set(wanted.flatMap((one) => needOf(one)?.[kind] ?? [])),
  ].sort();
}
