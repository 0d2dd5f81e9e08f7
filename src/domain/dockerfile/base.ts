import { cudaTags, ngcPytorchTags, pytorchTags } from '../../data/imageTags';
import type { CudaVersion, Evidence } from '../../data/schema/gpu';
import type { DockerForm } from '../../data/dockerFields';
import type {
  FixedBase,
  PythonKind,
  Recipe,
  SystemRow,
} from '../../data/schema/recipe';
import { systems } from '../../data/systems';
import { judgeServer } from '../gpu/compat/judgeServer';
import type { Target } from '../gpu/compat/types';
import { targetOfName } from '../gpu/image/targetOfName';
import { cudaImageName, torchImage } from '../gpu/image/imageNames';
import {
  type ImageFamily,
  type ImageOption,
  imageOptions,
  isOffered,
} from '../gpu/advice/recommend';
import { inRegistry } from '../docker/fromRegistry';
import { satisfies } from '../requirements/specifier';
import type { DockerContext } from './context';
import { machineOf } from './machine';

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

function fromList(
  bases: readonly FixedBase[],
  form: DockerForm,
  context: DockerContext,
): Base {
  const options = bases.map((base) => fixedOption(base, form, context));
  const runs = options.findIndex((option) => option?.verdict.runsOn === 'all');
  const at = form.image
    ? bases.findIndex(({ image }) => image === withoutDigest(form.image))
    : Math.max(runs, 0);
  const known = bases[at];
  return {
    image: form.image || (known?.image ?? ''),
    compiler: null,
    system: systemOf(known?.system),
    python: known?.python ?? bases[0]?.python ?? 'own',
    cuda: known?.cuda ?? null,
    // vLLM's tags begin with its release
    release: /:v(\d+\.\d+\.\d+)/.exec(known?.image ?? '')?.[1] ?? null,
    pythonVersion: /^python:(\d+\.\d+)/.exec(known?.image ?? '')?.[1] ?? null,
    evidence: known?.evidence ?? null,
    option: options[at] ?? null,
    others: options.filter(
      (option, i): option is ImageOption => option !== null && i !== at,
    ),
    otherImages: bases.filter((base) => base !== known && !base.cuda),
  };
}

/** The verdict on the machine for a CUDA image that the recipe itself lists. */
function fixedOption(
  base: FixedBase,
  form: DockerForm,
  context: DockerContext,
): ImageOption | null {
  const { image, cuda, evidence } = base;
  if (!cuda) return null;
  const { cards, driver } = machineOf(form, context);
  const named = targetOfName(image);
  const target = named.kind === 'target' ? named.target : listed(base, cuda);
  return {
    image,
    target,
    version: image.split(':')[1] ?? '',
    cuda,
    evidence,
    verdict: judgeServer(target, cards, driver),
  };
}

/** What the recipe says about an image that the tables of images don't have. */
const listed = (
  { minCapability, evidence }: FixedBase,
  cuda: CudaVersion,
): Target => ({
  kind: 'inspected',
  contents: {
    cuda,
    cudnn: null,
    archLists: [],
    ...(minCapability && { minCapability }),
    evidence,
    requires: 'maybe',
    forwardCompat: false,
    platforms: null,
  },
});

function fromFamily(
  family: ImageFamily,
  recipe: Recipe,
  form: DockerForm,
  context: DockerContext,
  demand: BaseDemand,
): Base {
  const extension = form.extension && recipe.compiles !== undefined;
  const hasDevel = family === 'pytorch' || family === 'cuda';
  const compiles = hasDevel && (extension || demand.nvcc);
  const variant = compiles ? 'runtime' : form.variant;
  const every = imageOptions(family, variant, machineOf(form, context));
  const wanted = every.filter(
    ({ target }) =>
      demand.release !== null &&
      satisfies(releaseOf(target) ?? '', demand.release),
  );
  const all = wanted.length && !form.image ? wanted : every;
  const possible = compiles
    ? all.filter((option) => hasCompiler(option, family))
    : all;
  const best = withCuda(possible, demand.cuda) ?? all[0];
  const tag = withoutDigest(form.image);
  const option = tag
    ? (all.find(({ image }) => image === tag) ?? null)
    : (best ?? null);
  const image = option?.image ?? tag;
  return {
    image: form.image || image,
    compiler: compiles ? compilerOf(image) : null,
    system: systemOf(option && systemIn(option)),
    python: option ? pythonIn(option, family) : guessPython(family),
    cuda: (option?.cuda ?? null) as CudaVersion | null, // the tables contain only versions of this type
    release: option ? releaseOf(option.target) : null,
    pythonVersion: torchRow(image)?.python ?? null,
    evidence: option?.evidence ?? null,
    option,
    others: alternatives(possible, option),
    otherImages: [],
  };
}

/** The best image, preferably with the CUDA that the file's build is for. */
const withCuda = (
  options: readonly ImageOption[],
  cuda: CudaVersion | null,
): ImageOption | undefined =>
  options.find(
    (option) =>
      option.cuda === cuda &&
      isOffered(option) &&
      option.verdict.runsOn === options[0]?.verdict.runsOn,
  ) ?? options[0];

/** The framework release in an image, if the table has it. */
function releaseOf(target: Target): string | null {
  switch (target.kind) {
    case 'torch-image':
      return target.torch;
    case 'tensorflow-image':
      return target.tensorflow;
    case 'ngc-torch':
      return (
        ngcPytorchTags.find(({ release }) => release === target.release)
          ?.torch ?? null
      );
    default:
      return null;
  }
}

/** A digest fixes the very image that a tag names; the tables know tags. */
const withoutDigest = (image: string): string =>
  image.replace(/@sha256:[0-9a-f]{64}$/, '');

const compilerOf = (image: string) => image.replace('-runtime', '-devel');

/** Whether the devel image of the same release was seen too. */
function hasCompiler(option: ImageOption, family: ImageFamily): boolean {
  if (family !== 'pytorch') return true;
  const row = pytorchTags.find(
    (tag) => torchImage(tag, 'runtime') === option.image,
  );
  return row !== undefined && isOffered({ evidence: row.devel });
}

/** The newest image for each other CUDA version, among those that were seen. */
function alternatives(
  options: readonly ImageOption[],
  chosen: ImageOption | null,
): readonly ImageOption[] {
  const seen = new Set([chosen?.cuda]);
  return options
    .filter(isOffered)
    .filter(({ cuda }) => !seen.has(cuda) && seen.add(cuda))
    .slice(0, 4);
}

const systemOf = (id: string | null | undefined): SystemRow | null =>
  systems.find((row) => row.id === id) ?? null;

/** `Ubuntu 24.04`, from PyTorch tags and the `…-ubuntu24.04` of CUDA tags. */
function systemIn({ image, target }: ImageOption): string | null {
  if (target.kind === 'torch-image') {
    const row = torchRow(image);
    return row ? row.os.toLowerCase().replace(' ', '-') : null;
  }
  if (target.kind !== 'cuda-image') return null;
  const tag = cudaTags.find((row) =>
    (['runtime', 'devel'] as const).some(
      (variant) => cudaImageName(row, variant) === image,
    ),
  );
  return tag?.os.at(-1)?.replace('ubuntu', 'ubuntu-') ?? null;
}

const torchRow = (image: string) =>
  pytorchTags.find((row) =>
    (['runtime', 'devel'] as const).some(
      (variant) => torchImage(row, variant) === image,
    ),
  );

/**
 * PyTorch's images have the system's Python from Ubuntu 24.04 on, and conda's
 * before that.
 */
function pythonIn({ image }: ImageOption, family: ImageFamily): PythonKind {
  const os = torchRow(image)?.os;
  if (os) return /2[4-9]\.04/.test(os) ? 'framework' : 'own';
  return guessPython(family);
}

function guessPython(family: ImageFamily): PythonKind {
  if (family === 'cuda') return 'none';
  return family === 'tensorflow' ? 'own' : 'framework';
}
