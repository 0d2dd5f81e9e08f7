import { imageRequirements } from '../../../data/imageRequirements';
import { contentsOf } from '../compat/contents';
import type { Target } from '../compat/types';
import { requirementText } from '../require/requirementOf';
import { imageFacts, type ImageFacts, type RequireText } from './imageFacts';
import { parseImageText } from './parseImageText';
import { targetOfName } from './targetOfName';
import type { ImageProblem, RawImage } from './types';
import type { Framework } from './versions';

export type CheckedImage =
  | {
      readonly kind: 'facts';
      readonly facts: ImageFacts;
      /** Whether the text is truncated, so that a fact may be missing. */
      readonly cut: boolean;
    }
  | {
      readonly kind: 'problem';
      readonly why: ImageProblem | 'no-cuda' | 'name-not-known';
    };

/**
 * Evaluates a pasted image name or image configuration. If it lists several
 * platforms, x86-64 is used, because most servers have it.
 *
 * @param text - see {@link parseImageText}
 */
export function checkImage(text: string): CheckedImage {
  const read = parseImageText(text);
  switch (read.kind) {
    case 'problem':
      return { kind: 'problem', why: read.why };
    case 'name':
      return ofName(read.name);
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

function ofName(name: string): CheckedImage {
  const named = targetOfName(name);
  if (named.kind === 'no-cuda') return { kind: 'problem', why: 'no-cuda' };
  if (named.kind === 'not-known')
    return { kind: 'problem', why: 'name-not-known' };
  const { target } = named;
  const { cuda, cudnn, archLists, requires } = contentsOf(target);
  return {
    kind: 'facts',
    cut: false,
    facts: {
      name,
      cuda,
      cudnn,
      framework: frameworkIn(target),
      architecture: null,
      archs: target.kind === 'cuda-image' ? [] : (archLists[0] ?? []),
      require: requires === 'cuda-image' ? tableText(cuda) : { kind: 'none' },
      target,
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
