import { requireBrands } from '../../../data/imageRequirements';
import type { RequireClause, RequireEdition } from '../../../data/schema/gpu';
import { parseRequirement } from './parseRequirement';
import type { Requirement } from './types';

/** What an edition of an `nvidia/cuda` tag carries in `NVIDIA_REQUIRE_CUDA`. */
export function requirementText(
  cuda: string,
  { clauses }: Pick<RequireEdition, 'clauses'>,
): string {
  return [`cuda>=${cuda}`, ...clauses.flatMap(alternatives)].join(' ');
}

/** The same, read; an edition is read once, since a ranking asks for it hundreds of times. */
export function requirementOf(
  cuda: string,
  edition: Pick<RequireEdition, 'clauses'>,
): Requirement {
  const known = requirements.get(edition);
  if (known) return known;
  const requirement = parseRequirement(requirementText(cuda, edition));
  requirements.set(edition, requirement);
  return requirement;
}

const requirements = new WeakMap<object, Requirement>();

function alternatives({
  brands,
  branches,
  orNewer,
}: RequireClause): readonly string[] {
  return branches.flatMap((branch) => {
    const driver = `driver>=${branch}${orNewer ? '' : `,driver<${branch + 1}`}`;
    return brands === undefined
      ? [driver]
      : requireBrands[brands].map((brand) => `brand=${brand},${driver}`);
  });
}
