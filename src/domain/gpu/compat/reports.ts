import { majorOf } from '../capability';
import { compareVersions } from '../../version/compareVersions';
import type { Card, Gate, Target } from './types';

/** Cases in which users' reports contradict the rules. The reports win. */
const REPORTS: readonly {
  readonly fits: (target: Target, card: Card) => boolean;
  readonly gate: Gate;
}[] = [
  {
    fits: (target, { cc }) =>
      cc === '3.7' &&
      (target.kind === 'cuda-image' || isDevel(target)) &&
      between(target.cuda, '11.5', '11.8'),
    gate: {
      kind: 'card-too-old',
      reasons: [{ rule: 'report-k80', values: {} }],
    },
  },
  {
    // One report says that it started after minutes (issue 45822), others that
    // it failed (issue 72957).
    fits: (target, { cc }) =>
      isFrom(cc, 8) &&
      (target.kind === 'torch-image' ||
      (target.kind === 'cuda-image' && target.bare !== true)
        ? majorOf(target.cuda) < 11
        : target.kind === 'tensorflow-image' &&
          between(target.tensorflow, '2.0', '2.3.9')),
    gate: { kind: 'unknown', reasons: [{ rule: 'report-ptx-10', values: {} }] },
  },
  {
    fits: (target, { cc }) =>
      target.kind === 'tensorflow-image' &&
      cc === '12.0' &&
      between(target.tensorflow, '2.16', '2.21.9'),
    gate: {
      kind: 'card-too-new',
      reasons: [{ rule: 'report-tf-50', values: {} }],
    },
  },
  {
    // Their PTX is older still; there is no report that it runs.
    fits: (target, { cc }) =>
      target.kind === 'tensorflow-image' &&
      isFrom(cc, 10) &&
      between(target.tensorflow, '2.4', '2.15.9'),
    gate: {
      kind: 'unknown',
      reasons: [{ rule: 'report-tf-50-old', values: {} }],
    },
  },
];

/**
 * GPU images of TensorFlow that lack a library of their own TensorFlow: the
 * Dockerfile still installs CUDA 12.3 and cuDNN 8, which 2.17 was built for.
 */
export function missingLibrary(target: Target): Gate | null {
  if (target.kind !== 'tensorflow-image') return null;
  const { tensorflow } = target;
  return tensorflow === '2.15.0' || between(tensorflow, '2.18', '2.21.9')
    ? {
        kind: 'no-gpu',
        reasons: [{ rule: 'report-tf-libraries', values: { tensorflow } }],
      }
    : null;
}

/** Built on `nvidia/cuda`, so reports about that image apply too. */
function isDevel(
  target: Target,
): target is Extract<Target, { kind: 'torch-image' }> {
  return target.kind === 'torch-image' && target.variant === 'devel';
}

/** The reported result for a target on a GPU, or null. */
export function reportFor(target: Target, card: Card): Gate | null {
  return REPORTS.find(({ fits }) => fits(target, card))?.gate ?? null;
}

/** Whether a capability is known and of this major number or a later one. */
const isFrom = (cc: Card['cc'], major: number): boolean =>
  cc !== null && majorOf(cc) >= major;

function between(version: string, first: string, last: string): boolean {
  return (
    compareVersions(version, first) >= 0 && compareVersions(version, last) <= 0
  );
}
