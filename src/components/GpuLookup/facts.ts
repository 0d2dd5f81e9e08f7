import { translate } from '@docusaurus/Translate';
import { computeCapabilities } from '../../data/computeCapabilities';
import type { Capability } from '../../data/schema/gpu';
import { capabilityRow } from '../../domain/gpu/capability';
import { torchSpan } from '../../domain/gpu/build/torchSpan';

const spans = new Map(
  computeCapabilities.map(({ cc }) => [cc, torchSpan(cc)] as const),
);

/** `9.0 – 12.9`, or `11.0 –` if the newest toolkit still supports it. */
export function cudaText(cc: Capability): string {
  const { firstCuda, lastCuda } = capabilityRow(cc);
  return `${firstCuda} – ${lastCuda ?? today()}`;
}

/** The first and the last PyTorch image with code for this capability. */
export function torchText(cc: Capability): string {
  const span = spans.get(cc);
  if (!span) return '—';
  const { from, until, open } = span;
  return `${from.torch}-cuda${from.cuda} – ${until.torch}-cuda${until.cuda}${open ? '' : ` (${ended()})`}`;
}

export function driverText(cc: Capability): string {
  const last = capabilityRow(cc).lastDriver;
  return last === undefined ? today() : String(last);
}

const today = () =>
  translate({
    id: 'gpuLookup.today',
    message: 'today',
    description: 'End of a range: the newest version still supports the GPU',
  });

const ended = () =>
  translate({
    id: 'gpuLookup.ended',
    message: 'ended',
    description: 'After the last version that supported a GPU',
  });
