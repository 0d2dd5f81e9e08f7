import { computeCapabilities } from '../../../data/computeCapabilities';
import { cudaReleases } from '../../../data/cudaReleases';
import type { Arch } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { contentsOf } from '../compat/contents';
import type { Contents, Platform, Target } from '../compat/types';
import { parseRequirement } from '../require/parseRequirement';
import { cudaOf, cudnnOf, frameworkOf, type Framework } from './versions';
import { targetOfName } from './targetOfName';
import type { RawImage } from './types';

/** What an image's configuration states, as far as it can be read. */
export type ImageFacts = {
  readonly name: string | null;
  /** Major and minor number: `12.8`. */
  readonly cuda: string | null;
  readonly cudnn: string | null;
  readonly framework: Framework | null;
  readonly architecture: string | null;
  /**
   * The capabilities that a variable requested from the compiler; without such
   * a variable, those that the table has for this build.
   */
  readonly archs: readonly Arch[];
  readonly require: RequireText;
  /** The target that the verdict is computed for. */
  readonly target: Target;
};

/**
 * The requirement that the container toolkit reads from the variables before
 * the start.
 */
export type RequireText =
  | { readonly kind: 'variables'; readonly variables: readonly Variable[] }
  /** No requirement variable, but a CUDA version, which the toolkit then requires. */
  | { readonly kind: 'legacy'; readonly text: string }
  /** Only the name is known: the requirement of the tag as pulled today. */
  | { readonly kind: 'table'; readonly text: string }
  /** The image disables the check. */
  | { readonly kind: 'disabled' }
  | { readonly kind: 'none' };

export type Variable = { readonly name: string; readonly text: string };

/** Reads the facts of an image; null if nothing in it is related to NVIDIA. */
export function imageFacts(image: RawImage): ImageFacts | null {
  const named = image.names
    .map(targetOfName)
    .find(({ kind }) => kind === 'target');
  const known =
    named?.kind === 'target' ? contentsOf(named.target) : builtOnTorch(image);
  const cuda = cudaOf(image) ?? known?.cuda ?? null;
  const framework = frameworkOf(image);
  const require = requireOf(image);
  const silent =
    cuda === null && require.kind === 'none' && !framework && !known;
  if (silent && !image.env.has('NVIDIA_VISIBLE_DEVICES')) return null;
  const archs = archsOf(image.env);
  // The capabilities of the toolkit say nothing about the program that runs on it.
  const isBare = named?.kind === 'target' && named.target.kind === 'cuda-image';
  const cudnn = cudnnIn(
    image,
    named?.kind === 'target' ? named.target : null,
    known,
  );
  return {
    name: image.names[0] ?? null,
    cuda,
    cudnn,
    framework,
    architecture: image.architecture,
    archs: archs.length > 0 || isBare ? archs : theOnly(known?.archLists ?? []),
    require,
    target: {
      kind: 'inspected',
      contents: {
        ...contents(image, archs, known),
        cuda,
        cudnn,
        requires: requirements(require).map(parseRequirement),
      },
    },
  };
}

/**
 * Several lists mean several possible builds, and the image does not tell which
 * one it has.
 */
const theOnly = (lists: readonly (readonly Arch[])[]): readonly Arch[] =>
  lists.length === 1 ? (lists[0] ?? []) : [];

/**
 * PyTorch includes its own cuDNN and does not use that of the base image; a
 * bare `nvidia/cuda` image has the one in its variable.
 */
function cudnnIn(
  image: RawImage,
  target: Target | null,
  known: Contents | null,
): string | null {
  const own = cudnnOf(image);
  if (target?.kind === 'cuda-image') return own;
  const isTorch = target === null || target.kind === 'torch-image';
  return isTorch ? (known?.cudnn ?? own) : (own ?? known?.cudnn ?? null);
}

/** A custom image built on `pytorch/pytorch`: its variables still identify the build. */
function builtOnTorch(image: RawImage): Contents | null {
  const torch = /^\d+\.\d+\.\d+/.exec(
    image.env.get('PYTORCH_VERSION') ?? '',
  )?.[0];
  const cuda = cudaReleases.find((row) => row.cuda === cudaOf(image))?.cuda;
  const isNgc = image.env.has('NVIDIA_PYTORCH_VERSION');
  if (torch === undefined || cuda === undefined || isNgc) return null;
  const found = contentsOf({ kind: 'torch-wheel', torch, cuda });
  return found.archLists.length > 0
    ? { ...found, evidence: 'inferred', platforms: null }
    : null;
}

function contents(
  { architecture, env }: RawImage,
  archs: readonly Arch[],
  known: Contents | null,
): Omit<Contents, 'cuda' | 'cudnn' | 'requires'> {
  return {
    ...(known && known.archLists.length > 0
      ? { archLists: known.archLists, evidence: known.evidence }
      : // The variable says what was requested; that everything was built this way is inferred.
        { archLists: archs.length > 0 ? [archs] : [], evidence: 'inferred' }),
    ...(known?.minCapability ? { minCapability: known.minCapability } : {}),
    forwardCompat:
      env.has('NV_CUDA_COMPAT_PACKAGE') ||
      env.has('_CUDA_COMPAT_PATH') ||
      // The variables of the image decide, where only its name is in a table.
      (known !== null && known.fromName !== true && known.forwardCompat),
    platforms: isPlatform(architecture)
      ? [architecture]
      : (known?.platforms ?? null),
  };
}

/** Whether this is a processor that GPU images are published for. */
export const isPlatform = (text: string | null): text is Platform =>
  text === 'amd64' || text === 'arm64';

/** As in nvidia-container-toolkit, internal/config/image/cuda_image.go. */
function requireOf({ env }: RawImage): RequireText {
  if (/^(?:1|t|true)$/i.test(env.get('NVIDIA_DISABLE_REQUIRE') ?? ''))
    return { kind: 'disabled' };
  const variables = [...env]
    .filter(
      ([name, text]) =>
        name.startsWith('NVIDIA_REQUIRE_') &&
        !name.startsWith('NVIDIA_REQUIRE_JETPACK') &&
        text.trim() !== '',
    )
    .map(([name, text]) => ({ name, text }));
  const version = /^\d+\.\d+/.exec(env.get('CUDA_VERSION') ?? '')?.[0];
  const own = (env.get('NVIDIA_REQUIRE_CUDA') ?? '') !== '';
  if (version !== undefined && !own && variables.length === 0)
    return { kind: 'legacy', text: `cuda>=${version}` };
  return variables.length > 0
    ? { kind: 'variables', variables }
    : { kind: 'none' };
}

function requirements(require: RequireText): readonly string[] {
  switch (require.kind) {
    case 'variables':
      return require.variables.map(({ text }) => text);
    case 'legacy':
    case 'table':
      return [require.text];
    case 'disabled':
    case 'none':
      return [];
  }
}

/**
 * `7.5 8.0 9.0+PTX`, separated by spaces, semicolons, or commas; anything that
 * is not a capability is ignored.
 */
function archsOf(env: RawImage['env']): readonly Arch[] {
  const text = env.get('TORCH_CUDA_ARCH_LIST') ?? env.get('CUDA_ARCH_LIST');
  const archs = (text ?? '').split(/[\s;,]+/).flatMap((item): Arch[] => {
    const [, number, ptx] = /^(\d+\.\d)[af]?(\+PTX)?$/.exec(item) ?? [];
    const cc = computeCapabilities.find((row) => row.cc === number)?.cc;
    return cc === undefined ? [] : [ptx === undefined ? cc : `${cc}+PTX`];
  });
  return [...new Set(archs)].sort((a, b) =>
    compareVersions(a.replace('+PTX', ''), b.replace('+PTX', '')),
  );
}
