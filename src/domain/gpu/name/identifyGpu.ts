import { computeCapabilities } from '../../../data/computeCapabilities';
import type { Capability, GpuRow } from '../../../data/schema/gpu';
import {
  gpuByName,
  nameKey,
  type NamedGpu,
  printedNames,
  soldNames,
} from './names';
import { capabilityRow, firstDriver } from '../capability';
import { BRANCH_SPAN, branchOf } from '../compat/driver';
import type { Driver } from '../compat/types';
import type { SmiGpu } from '../smi/types';

/** The GPU, or possible GPUs, for a printed name. */
export type Identity =
  | { readonly kind: 'card'; readonly gpu: GpuRow; readonly cc: Capability }
  /** Several GPUs are possible, all with this capability. */
  | {
      readonly kind: 'capability';
      readonly cc: Capability;
      readonly candidates: readonly GpuRow[];
    }
  /** A truncated name that fits GPUs with different capabilities. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly GpuRow[] }
  | { readonly kind: 'unknown' };

/**
 * Looks up a name that `nvidia-smi` printed. A truncated name gives a single
 * GPU only if no other fits. A capability in the output comes from the machine
 * itself: it decides if the name is ambiguous, identifies a GPU that is in no
 * table, and overrides the table.
 */
export function identifyGpu(
  printed: Pick<SmiGpu, 'name' | 'whole' | 'openStart' | 'cc'>,
  driver: Driver = {},
): Identity {
  const found = printed.whole
    ? wholeName(printed.name, printed.openStart === true)
    : identityOf(drivenBy(driver, cutCandidates(printed.name)));
  const cc = computeCapabilities.find((row) => row.cc === printed.cc)?.cc;
  if (cc === undefined || ('cc' in found && found.cc === cc)) return found;
  const candidates =
    found.kind === 'ambiguous'
      ? found.candidates.filter((gpu) => gpu.cc === cc)
      : [];
  return { kind: 'capability', cc, candidates };
}

function wholeName(name: string, openStart: boolean): Identity {
  const gpu =
    gpuByName(name) ??
    gpuByName(name.replace(/ MIG \d.*/, '')) ??
    virtualGpu(name);
  if (!gpu) return { kind: 'unknown' };
  if (!openStart || /^nvidia /i.test(name))
    return { kind: 'card', gpu, cc: gpu.cc };
  // Text that begins with `T1000` may be the rest of `Quadro T1000`.
  const key = nameKey(name);
  const longer = printedNames.filter((named) => named.key.endsWith(` ${key}`));
  return identityOf([gpu, ...longer.map((named) => named.gpu)]);
}

/** The candidates that a driver can have printed: those that it supports. */
function drivenBy(
  driver: Driver,
  candidates: readonly GpuRow[],
): readonly GpuRow[] {
  const branch = branchOf(driver);
  if (branch === null) return candidates;
  const driven = candidates.filter(({ cc, segment }) => {
    const { lastDriver = Infinity } = capabilityRow(cc);
    const first = firstDriver(cc, segment) ?? 0;
    return branch >= first && branch < lastDriver + BRANCH_SPAN;
  });
  // If the driver fits none of them, its version was misread.
  return driven.length > 0 ? driven : candidates;
}

/**
 * Lengths to which names are truncated, dots included: up to driver 530, and
 * from 535 on.
 */
const CUT_LENGTHS: readonly number[] = [18, 27];

function cutCandidates(name: string): readonly GpuRow[] {
  const dots = /(?:\.{2,}|…)$/.exec(name);
  const prefix = nameKey(name.slice(0, name.length - (dots?.[0].length ?? 0)));
  if (prefix === '') return [];
  const cutTo = dots && CUT_LENGTHS.includes(name.length) ? name.length : 0;
  const fits = ({ key, gpu }: NamedGpu): boolean =>
    key.startsWith(prefix) &&
    // A name that fits the column is not truncated.
    (cutTo === 0 || gpu.names.some((full) => tooLong(full, key, cutTo, name)));
  return (cutTo === 0 ? [...printedNames, ...soldNames] : printedNames)
    .filter(fits)
    .map(({ gpu }) => gpu);
}

function tooLong(
  full: string,
  key: string,
  cutTo: number,
  cut: string,
): boolean {
  if (nameKey(full) !== key) return false;
  const bare = full.replace(/^NVIDIA /, '');
  const printed = /^NVIDIA /i.test(cut) ? `NVIDIA ${bare}` : bare;
  return printed.length > cutTo;
}

/**
 * What is known if the GPU is one of these candidates; an empty list gives an
 * unknown GPU.
 */
export function identityOf(candidates: readonly GpuRow[]): Identity {
  const cards = [...new Set(candidates)];
  const [first] = cards;
  if (!first) return { kind: 'unknown' };
  if (cards.length === 1) return { kind: 'card', gpu: first, cc: first.cc };
  if (cards.every((gpu) => gpu.cc === first.cc))
    return { kind: 'capability', cc: first.cc, candidates: cards };
  return { kind: 'ambiguous', candidates: cards };
}

/**
 * The physical GPU of a virtual GPU, whose name is made of GPU and slice: `GRID
 * V100D-8Q`, `NVIDIA A40-48Q`, `NVIDIA RTX6000-Ada-48Q`, `GRID A100X-1-5CME`.
 * Letters after the number are variants of the GPU
 * (https://docs.nvidia.com/vgpu/latest/grid-vgpu-user-guide/).
 */
export function virtualGpu(name: string): GpuRow | null {
  // The slices of GRID K1 and K2 have no size after the name.
  const [, grid] = /^GRID K([12])\d0Q?$/i.exec(name) ?? [];
  if (grid !== undefined) return gpuByName(`GRID K${grid}`);
  const [, card = '', ada] =
    /^(?:GRID|NVIDIA)[ -]([A-Z]+[ -]?A?\d+[A-Z]*)(-Ada)?-(?:\d+-)?\d+[ABCQ]\d?(?:ME)?$/i.exec(
      name,
    ) ?? [];
  const base = card
    .toUpperCase()
    .replace(/[ -]/g, '')
    .replace(/^([AHV]\d{2,3})[DLSXM]+$/, '$1')
    .replace(/^RTX(A?\d+)P?$/, 'RTX $1');
  const full = ada === undefined ? base : `${base} Ada Generation`;
  for (const maker of ['', 'Tesla ', 'Quadro ', 'RTX '])
    if (gpuByName(maker + full)) return gpuByName(maker + full);
  return null;
}
