import type { CudaVersion } from '../../../data/schema/gpu';
import type { DockerForm } from '../../../data/dockerFields';
import type { FixedBase } from '../../../data/schema/recipe';
import type { ImageOption } from '../../gpu/advice/recommend';
import { judgeServer } from '../../gpu/compat/judgeServer';
import type { Target } from '../../gpu/compat/types';
import { targetOfName } from '../../gpu/image/targetOfName';
import type { Base } from '../base';
import type { DockerContext } from '../context';
import { machineOf } from '../machine';
import { systemOf, withoutDigest } from './facts';

/** The base among those that the recipe itself lists: the first one that runs. */
export function fromList(
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
