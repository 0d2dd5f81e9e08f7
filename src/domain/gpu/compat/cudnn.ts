import { cudnnSupport } from '../../../data/cudnnSupport';
import type { Capability } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { majorOf } from '../capability';
import type { Gate } from './types';

/**
 * Whether a cuDNN release supports a GPU. cuDNN drops old GPUs on its own
 * schedule, so a framework can have code for a GPU that its cuDNN no longer
 * supports.
 *
 * @param cudnn - a version such as `9.10.2` or just `9`; null if not known
 * @returns null if there is nothing to report
 */
export function cudnnGate(cudnn: string | null, cc: Capability): Gate | null {
  if (cudnn === null) return null;
  const served = isServed(cudnn, cc);
  const values = { cudnn, cc, min: minimum(cudnn) ?? '?' };
  switch (served) {
    case true:
      return null;
    case false:
      return {
        kind: 'card-too-old',
        reasons: [{ rule: 'cudnn-too-old', values }],
      };
    case null:
      return {
        kind: 'unknown',
        reasons: [{ rule: 'cudnn-unknown', values }],
      };
  }
}

/**
 * If a framework has only PTX for a GPU: whether its cuDNN is older than the GPU
 * too. The matrices name no GPU that cuDNN runs on by PTX, so then it is not
 * known.
 *
 * @returns null if cuDNN supports the GPU, or if there is none
 */
export function newerThanCudnn(
  cudnn: string | null,
  cc: Capability,
): Gate | null {
  if (cudnn === null) return null;
  const { below, inside } = rowsFor(cudnn);
  const nearest = below ? [below] : [];
  const rows = inside.length > 0 ? inside : nearest;
  const [oldest] = rows;
  if (oldest && rows.every(({ newest }) => majorOf(newest) >= majorOf(cc)))
    return null;
  const values = { cudnn, cc, newest: oldest?.newest ?? '?' };
  return {
    kind: 'unknown',
    reasons: [{ rule: 'cudnn-too-new', values }],
  };
}

/**
 * The rows that can apply to a version: one for an exact version, several if
 * only the major number is known.
 */
function rowsFor(cudnn: string) {
  const [major = '', minor] = cudnn.split('.');
  const upTo = minor === undefined ? `${major}.999` : `${major}.${minor}`;
  const from = minor === undefined ? `${major}.0` : upTo;
  return {
    below: cudnnSupport
      .filter(
        ({ until }) => until !== undefined && compareVersions(until, from) < 0,
      )
      .at(-1),
    inside: cudnnSupport.filter(
      (row) =>
        compareVersions(row.from, upTo) <= 0 &&
        (row.until === undefined || compareVersions(row.until, from) >= 0),
    ),
    above: cudnnSupport.find((row) => compareVersions(row.from, upTo) > 0),
    whole: minor !== undefined,
  };
}

function isServed(cudnn: string, cc: Capability): boolean | null {
  const { below, inside, above, whole } = rowsFor(cudnn);
  const serves = (row: { readonly minCapability: Capability }): boolean =>
    compareVersions(cc, row.minCapability) >= 0;
  if (inside.length > 0 && (whole || inside.every(serves)))
    return inside.every(serves);
  if (inside.length > 0) return inside.some(serves) ? null : false;
  // Between two rows, the floor is that of one of them: a release never
  // supports older GPUs than the release before it.
  if (above && serves(above)) return true;
  if (below && !serves(below)) return false;
  return null;
}

function minimum(cudnn: string): Capability | undefined {
  const { inside, below } = rowsFor(cudnn);
  return inside.at(-1)?.minCapability ?? below?.minCapability;
}
