import { requireBrands } from '../../../data/imageRequirements';
import type { RequireClause, RequireEdition } from '../../../data/schema/gpu';
import { parseRequirement } from './parseRequirement';
import type { Requirement } from './types';

/** The value of `NVIDIA_REQUIRE_CUDA` in an edition of an `nvidia/cuda` tag. */
export function requirementText(
  cuda: string,
  { clauses }: Pick<RequireEdition, 'clauses'>,
): string {
  return [`cuda>=${cuda}`, ...clauses.flatMap(alternatives)].join(' ');
}

/** The parsed value. Cached per edition, because a ranking needs it hundreds of times. */
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
