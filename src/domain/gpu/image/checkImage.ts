import { imageRequirements } from '../../../data/imageRequirements';
import { contentsOf } from '../compat/contents';
import type { Target } from '../compat/types';
import { requirementText } from '../require/requirementOf';
import {
  imageFacts,
  isPlatform,
  type ImageFacts,
  type RequireText,
} from './imageFacts';
import { parseImageText } from './parseImageText';
import { targetOfName } from './targetOfName';
import type { ImageProblem, NamedInText, RawImage } from './types';
import type { Framework } from './versions';

/** Why a name alone gives no verdict. */
type NameProblem =
  'no-cuda' | 'plain' | 'other-gpu' | 'no-such-tag' | 'name-not-known';

export type CheckedImage =
  | {
      readonly kind: 'facts';
      readonly facts: ImageFacts;
      /** Whether the text is truncated, so that a fact may be missing. */
      readonly cut: boolean;
    }
  | {
      readonly kind: 'problem';
      readonly why: ImageProblem | NameProblem;
      /** The image to inspect, if the text names one. */
      readonly image?: string;
      /** The processors that it is published for, if the text lists them. */
      readonly platforms?: readonly string[];
    };

/** The names of the images in a text; empty if it names none, or has a configuration. */
export function imagesIn(text: string): readonly string[] {
  const read = parseImageText(text);
  return read.kind === 'names' ? read.images.map(({ name }) => name) : [];
}

/** The image that a text describes by its configuration, as `docker inspect` prints it. */
export function inspectedImage(text: string): ImageFacts | null {
  const read = parseImageText(text);
  return read.kind === 'config' ? imageFacts(usual(read.images)) : null;
}

/**
 * Evaluates a pasted image name or image configuration. If it has the
 * configurations of several platforms, x86-64 is used, because most servers
 * have it.
 *
 * @param text - see {@link parseImageText}
 * @param place - which one if the text names several, from 0; see {@link imagesIn}
 */
export function checkImage(text: string, place = 0): CheckedImage {
  const read = parseImageText(text);
  switch (read.kind) {
    case 'problem':
      return read;
    case 'names':
      return ofName(read.images[place] ?? read.images[0]);
    case 'config': {
      const facts = imageFacts(usual(read.images));
      return facts
        ? { kind: 'facts', facts, cut: read.cut }
        : { kind: 'problem', why: 'no-cuda' };
    }
  }
}

const usual = (images: readonly [RawImage, ...RawImage[]]): RawImage =>
  images.find(({ architecture }) => architecture === 'amd64') ?? images[0];

function ofName({ name, platforms }: NamedInText): CheckedImage {
  const named = targetOfName(name);
  if (named.kind === 'not-known')
    return {
      kind: 'problem',
      why: platforms ? 'no-config' : 'name-not-known',
      image: name,
      ...(platforms && { platforms }),
    };
  if (named.kind !== 'target') return { kind: 'problem', why: named.kind };
  const { target } = named;
  const contents = contentsOf(target);
  const { cuda, cudnn, archLists, requires } = contents;
  const seen = platforms?.filter(isPlatform) ?? [];
  return {
    kind: 'facts',
    cut: false,
    facts: {
      name,
      cuda,
      cudnn,
      framework: frameworkIn(target),
      architecture: platforms?.join(', ') ?? null,
      archs: target.kind === 'cuda-image' ? [] : (archLists[0] ?? []),
      require: requires === 'cuda-image' ? tableText(cuda) : { kind: 'none' },
      // A list of platforms that was pasted is newer than the table's.
      target:
        seen.length > 0
          ? { kind: 'inspected', contents: { ...contents, platforms: seen } }
          : target,
    },
  };
}

function frameworkIn(target: Target): Framework | null {
  switch (target.kind) {
    case 'torch-image':
      return { name: 'PyTorch', version: target.torch };
    case 'tensorflow-image':
      return { name: 'TensorFlow', version: target.tensorflow };
    case 'ngc-torch':
      return { name: 'PyTorch (NGC)', version: target.release };
    default:
      return null;
  }
}

function tableText(cuda: string | null): RequireText {
  const row = imageRequirements.find((known) => known.cuda === cuda);
  const newest = row?.editions.at(-1);
  return row && newest
    ? { kind: 'table', text: requirementText(row.cuda, newest) }
    : { kind: 'none' };
}
