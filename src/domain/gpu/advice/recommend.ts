import { cudaTags, ngcPytorchTags, pytorchTags } from '../../../data/imageTags';
import type {
  CudaVersion,
  Evidence,
  ImageVariant,
} from '../../../data/schema/gpu';
import { tensorflowReleases } from '../../../data/tensorflowReleases';
import { compareVersions } from '../../version/compareVersions';
import { VERDICT_ORDER } from '../compat/judge';
import { judgeServer, type ServerVerdict } from '../compat/judgeServer';
import type { Card, Driver, Target } from '../compat/types';
import {
  cudaImageName,
  ngcTorchImage,
  tensorflowImage,
  torchImage,
} from '../image/imageNames';

export type ImageFamily = 'pytorch' | 'cuda' | 'tensorflow' | 'ngc-pytorch';

/** The GPUs and the driver that images are judged for. */
export type JudgedMachine = {
  readonly cards: readonly Card[];
  readonly driver: Driver;
};

/** A tag with its verdict. */
export type ImageOption = {
  readonly image: string;
  readonly target: Target;
  /** The version of the framework, or of CUDA if there is no framework. */
  readonly version: string;
  readonly cuda: string;
  /** How certain it is that the tag exists. */
  readonly evidence: Evidence;
  readonly verdict: ServerVerdict;
};

/**
 * Whether a tag is known to exist, because it was read somewhere. Other tags
 * are never suggested.
 */
export function isOffered(option: Pick<ImageOption, 'evidence'>): boolean {
  return option.evidence === 'sourced' || option.evidence === 'seen';
}

/**
 * Every tag of a family, best for this machine first: tags that run on all
 * GPUs, then tags that are known to exist, then newer releases.
 */
export function imageOptions(
  family: ImageFamily,
  variant: ImageVariant,
  { cards, driver }: JudgedMachine,
): readonly ImageOption[] {
  return tagsOf(family, variant)
    .map((tag) => ({ ...tag, verdict: judgeServer(tag.target, cards, driver) }))
    .sort(compareOptions);
}

type Tag = Omit<ImageOption, 'verdict'>;

function tagsOf(family: ImageFamily, variant: ImageVariant): readonly Tag[] {
  switch (family) {
    case 'pytorch':
      return pytorchTags.map((row) => ({
        image: torchImage(row, variant),
        target: {
          kind: 'torch-image',
          torch: row.torch,
          cuda: row.cuda,
          variant,
        },
        version: row.torch,
        cuda: row.cuda,
        evidence: row[variant],
      }));
    case 'cuda':
      return cudaTags.map((row) => {
        const cuda = row.version.replace(/\.\d+$/, '') as CudaVersion; // the version has three parts
        return {
          image: cudaImageName(row, variant),
          target: { kind: 'cuda-image', cuda },
          version: row.version,
          cuda,
          evidence: row.evidence,
        };
      });
    case 'tensorflow':
      return tensorflowReleases.map((row) => ({
        image: tensorflowImage(row),
        target: { kind: 'tensorflow-image', tensorflow: row.tensorflow },
        version: row.tensorflow,
        cuda: row.cuda,
        evidence: row.tagEvidence ?? 'inferred',
      }));
    case 'ngc-pytorch':
      return ngcPytorchTags.map((row) => ({
        image: ngcTorchImage(row),
        target: { kind: 'ngc-torch', release: row.release },
        version: row.release,
        cuda: row.cuda ?? '?',
        evidence: row.evidence,
      }));
  }
}

function compareOptions(a: ImageOption, b: ImageOption): number {
  return (
    reach(a) - reach(b) ||
    Number(isOffered(b)) - Number(isOffered(a)) ||
    comfort(a) - comfort(b) ||
    compareVersions(b.version, a.version) ||
    VERDICT_ORDER.indexOf(a.verdict.worst) -
      VERDICT_ORDER.indexOf(b.verdict.worst) ||
    compareVersions(b.cuda, a.cuda)
  );
}

const reach = ({ verdict }: ImageOption): number =>
  ['all', 'some', 'unknown', 'none'].indexOf(verdict.runsOn);

/**
 * A verdict from inferred facts ranks after one from facts that were read.
 * Native code and minor-version compatibility rank equal; the newer release
 * decides.
 */
const comfort = ({ verdict }: ImageOption): number => {
  if (verdict.worst === 'ptx-only') return 3;
  if (verdict.worst === 'forward-compat') return 2;
  return verdict.cards.every(({ certain }) => certain) ? 0 : 1;
};
