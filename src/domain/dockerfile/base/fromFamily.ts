import { cudaTags, ngcPytorchTags, pytorchTags } from '../../../data/imageTags';
import type { CudaVersion } from '../../../data/schema/gpu';
import type { DockerForm } from '../../../data/dockerFields';
import type { PythonKind, Recipe } from '../../../data/schema/recipe';
import {
  type ImageFamily,
  type ImageOption,
  imageOptions,
  isOffered,
} from '../../gpu/advice/recommend';
import type { Target } from '../../gpu/compat/types';
import { cudaImageName, torchImage } from '../../gpu/image/imageNames';
import { satisfies } from '../../requirements/specifier';
import type { Base, BaseDemand } from '../base';
import type { DockerContext } from '../context';
import { machineOf } from '../machine';
import { systemOf, withoutDigest } from './facts';

/** The best image of a family for the machine and what the packages require. */
export function fromFamily(
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
