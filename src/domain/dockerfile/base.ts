import type { CudaVersion, Evidence } from '../../data/schema/gpu';
import type { DockerForm } from '../../data/dockerFields';
import type {
  FixedBase,
  PythonKind,
  Recipe,
  SystemRow,
} from '../../data/schema/recipe';
import { inRegistry } from '../docker/fromRegistry';
import type { ImageOption } from '../gpu/advice/recommend';
import { fromFamily } from './base/fromFamily';
import { fromList } from './base/fromList';
import type { DockerContext } from './context';

/** The image after FROM, and what is known about it. */
export type Base = {
  readonly image: string;
  /**
   * An image with the compiler, if one is needed and the final stage uses
   * another image.
   */
  readonly compiler: string | null;
  readonly system: SystemRow | null;
  readonly python: PythonKind;
  readonly cuda: CudaVersion | null;
  /** The release of its framework, and its Python, if the tables have them. */
  readonly release: string | null;
  readonly pythonVersion: string | null;
  readonly evidence: Evidence | null;
  /** Its verdict on the GPUs; null if it has no CUDA or the user typed it. */
  readonly option: ImageOption | null;
  /** The alternatives, best first. */
  readonly others: readonly ImageOption[];
  readonly otherImages: readonly FixedBase[];
};

/** What packages require of the base image. */
export type BaseDemand = {
  /** Some of them are compiled with nvcc. */
  readonly nvcc: boolean;
  /** The required framework releases, in pip's notation; null if any release is fine. */
  readonly release: string | null;
  /** The CUDA version of the required build, or null. */
  readonly cuda: CudaVersion | null;
};

/**
 * Chooses the base image: the one the user typed, or else the best of its
 * family for the machine.
 */
export function chooseBase(
  recipe: Recipe,
  form: DockerForm,
  context: DockerContext,
  demand: BaseDemand = { nvcc: false, release: null, cuda: null },
): Base {
  const chosen =
    typeof recipe.base === 'string'
      ? fromFamily(recipe.base, recipe, form, context, demand)
      : fromList(recipe.base, form, context);
  const { registryPrefix } = context;
  const isOwn = chosen.evidence === null;
  return registryPrefix && !isOwn
    ? {
        ...chosen,
        image: inRegistry(chosen.image, registryPrefix),
        compiler:
          chosen.compiler && inRegistry(chosen.compiler, registryPrefix),
      }
    : chosen;
}
