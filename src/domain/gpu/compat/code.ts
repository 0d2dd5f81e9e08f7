import { cudaReleases } from '../../../data/cudaReleases';
import type { Capability } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { archGate } from './card';
import type { Card, Contents, Driver, Gate } from './types';

/** Whether the build has code for the GPU. */
export function codeGate(
  contents: Contents,
  { cc }: Card,
  driver: Driver,
): Gate {
  if (cc === null)
    return { kind: 'unknown', reasons: [{ rule: 'card-unknown', values: {} }] };
  const { archLists, cuda, evidence } = contents;
  const tooOld = floorGate(contents, cc);
  if (tooOld) return tooOld;
  const gates = archLists.map((archs) =>
    archGate(cc, archs, cuda ?? '0', driver),
  );
  const [first] = gates;
  const unknown: Gate = {
    kind: 'unknown',
    reasons: [{ rule: 'build-unknown', values: {} }],
  };
  // A row from memory is not enough for a verdict.
  if (evidence === 'memory') return unknown;
  if (!first) return supportGate(contents, cc) ?? unknown;
  if (gates.some((gate) => gate.kind !== first.kind)) return unknown;
  return { ...first, certain: evidence === 'sourced' || evidence === 'seen' };
}

/**
 * A GPU below the oldest one that an image supports, or that its toolkit can
 * compile for. The toolkit alone tells nothing about an image with an arch list.
 */
function floorGate(
  { archLists, cuda, cudaAtLeast, minCapability: min }: Contents,
  cc: Capability,
): Gate | null {
  const kind = 'card-too-old';
  if (min !== undefined && compareVersions(cc, min) < 0)
    return { kind, reasons: [{ rule: 'card-below-min', values: { cc, min } }] };
  const toolkit = cudaReleases.find(
    (row) => row.cuda === (cuda ?? cudaAtLeast),
  );
  const oldest = toolkit?.capabilities[0];
  if (archLists.length > 0 || toolkit === undefined || oldest === undefined)
    return null;
  const values = { cc, min: oldest, cuda: toolkit.cuda };
  return compareVersions(cc, oldest) < 0
    ? { kind, reasons: [{ rule: 'card-below-toolkit', values }] }
    : null;
}

/** Without an arch list: the GPUs that the publisher says it supports. */
function supportGate(contents: Contents, cc: Capability): Gate | null {
  const cuda = contents.cuda ?? contents.cudaAtLeast ?? null;
  const min = contents.supportedFrom;
  const toolkit = cudaReleases.find((row) => row.cuda === cuda);
  return min !== undefined &&
    cuda !== null &&
    compareVersions(cc, min) >= 0 &&
    toolkit?.capabilities.includes(cc) === true
    ? {
        kind: 'runs',
        reasons: [{ rule: 'card-supported', values: { cc, min, cuda } }],
      }
    : null;
}
