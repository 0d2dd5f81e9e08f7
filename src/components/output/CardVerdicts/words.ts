import { translate } from '@docusaurus/Translate';
import type { Remedy, VerdictKind } from '../../../domain/gpu/compat/types';

export const verdicts: Readonly<Record<VerdictKind, () => string>> = {
  runs: () =>
    translate({
      id: 'verdict.runs',
      message: 'Runs.',
      description: 'Verdict on an image and a GPU',
    }),
  'minor-version': () =>
    translate({
      id: 'verdict.minor',
      message: 'Runs by minor-version compatibility.',
      description: 'Verdict on an image and a GPU',
    }),
  'forward-compat': () =>
    translate({
      id: 'verdict.forward',
      message: 'Runs with the driver libraries in the image.',
      description: 'Verdict on an image and a GPU',
    }),
  'ptx-only': () =>
    translate({
      id: 'verdict.ptx',
      message: 'Runs by PTX only: slow first start.',
      description: 'Verdict on an image and a GPU',
    }),
  'driver-too-old': () =>
    translate({
      id: 'verdict.driver',
      message: 'The driver is too old.',
      description: 'Verdict on an image and a GPU',
    }),
  'driver-too-new': () =>
    translate({
      id: 'verdict.dropped',
      message: 'The driver no longer supports this GPU.',
      description: 'Verdict on an image and a GPU',
    }),
  refused: () =>
    translate({
      id: 'verdict.refused',
      message: 'The image refuses to start.',
      description: 'Verdict on an image and a GPU',
    }),
  'card-too-new': () =>
    translate({
      id: 'verdict.new',
      message: 'The GPU is too new for this image.',
      description: 'Verdict on an image and a GPU',
    }),
  'card-too-old': () =>
    translate({
      id: 'verdict.old',
      message: 'The image no longer supports this GPU.',
      description: 'Verdict on an image and a GPU',
    }),
  'other-platform': () =>
    translate({
      id: 'verdict.platform',
      message: 'Made for another kind of machine.',
      description: 'Verdict on an image and a GPU',
    }),
  'no-gpu': () =>
    translate({
      id: 'verdict.noGpu',
      message: 'Doesn’t use the GPU.',
      description: 'Verdict on an image and a GPU',
    }),
  unknown: () =>
    translate({
      id: 'verdict.unknown',
      message: 'Not known.',
      description: 'Verdict on an image and a GPU',
    }),
};

/** Texts of the remedies, with inline marks such as `code`. */
export const remedies: Readonly<Record<Remedy, () => string>> = {
  'newer-driver': () =>
    translate({
      id: 'remedy.driver',
      message: 'Ask the administrator ({contact}) for a newer driver.',
      description: 'A remedy',
    }),
  'older-driver': () =>
    translate({
      id: 'remedy.olderDriver',
      message:
        'Ask the administrator ({contact}) for the last driver branch that supports this GPU.',
      description: 'A remedy',
    }),
  'arm-image': () =>
    translate({
      id: 'remedy.arm',
      message:
        'Use an image for this processor: `nvidia/cuda` exists for Arm, and so do PyTorch’s wheels.',
      description: 'A remedy',
    }),
  'older-image': () =>
    translate({
      id: 'remedy.older',
      message: 'Use a tag with an older CUDA version.',
      description: 'A remedy',
    }),
  'newer-image': () =>
    translate({
      id: 'remedy.newer',
      message: 'Use a tag with a newer CUDA version.',
      description: 'A remedy',
    }),
  'runtime-image': () =>
    translate({
      id: 'remedy.runtime',
      message: 'Use the `runtime` tag, which doesn’t check the driver.',
      description: 'A remedy',
    }),
  'disable-require': () =>
    translate({
      id: 'remedy.disable',
      message:
        'Start it with `-e NVIDIA_DISABLE_REQUIRE=1`, which skips the check. The driver’s own limits still apply.',
      description: 'A remedy',
    }),
  'inspect-image': () =>
    translate({
      id: 'remedy.inspect',
      message:
        'Paste the output of `docker image inspect` for this image into “Check an image”: it tells more than the name.',
      description: 'A remedy',
    }),
  'try-it': () =>
    translate({
      id: 'remedy.try',
      message:
        'Try it on the server with a small program before you rely on it.',
      description: 'A remedy',
    }),
  'l4t-image': () =>
    translate({
      id: 'remedy.l4t',
      message: 'Use an image made for Jetson (L4T).',
      description: 'A remedy',
    }),
  'read-capability': () =>
    translate({
      id: 'remedy.read',
      message:
        'Paste the output of `nvidia-smi --query-gpu=name,compute_cap --format=csv`.',
      description: 'A remedy',
    }),
  'read-driver': () =>
    translate({
      id: 'remedy.readDriver',
      message:
        'Enter the driver version; `nvidia-smi --query-gpu=driver_version --format=csv,noheader` prints it.',
      description: 'A remedy',
    }),
};
