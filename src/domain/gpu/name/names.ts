import { gpus } from '../../../data/gpus';
import type { GpuRow } from '../../../data/schema/gpu';

/**
 * A name as a lookup key. Drivers up to 465 print names without the vendor, so
 * `GeForce RTX 2080 Ti` and `NVIDIA GeForce RTX 2080 Ti` have the same key.
 * Case, spaces, and full-width forms make no difference.
 */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\(r\)|\(tm\)|[®™]/g, '')
    .normalize('NFKC')
    .replace(/^nvidia[\s-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A lookup key with the GPU that it belongs to. */
export type NamedGpu = { readonly key: string; readonly gpu: GpuRow };

/**
 * Names that `nvidia-smi` prints; names that are only used in shops are in
 * {@link soldNames}.
 */
export const printedNames: readonly NamedGpu[] = gpus.flatMap((gpu) =>
  [...new Set(gpu.names.map(nameKey))].map((key) => ({ key, gpu })),
);

export const soldNames: readonly NamedGpu[] = gpus.flatMap((gpu) =>
  [gpu.name, ...(gpu.aliases ?? [])].map((name) => ({
    key: nameKey(name),
    gpu,
  })),
);

const byKey: ReadonlyMap<string, GpuRow> = new Map(
  // A printed name takes precedence over an equal name on a box.
  [...soldNames, ...printedNames].map(({ key, gpu }) => [key, gpu]),
);

/** The GPU with exactly this name, printed or sold, or null. */
export function gpuByName(name: string): GpuRow | null {
  return byKey.get(nameKey(name)) ?? null;
}

/** Whether the table has exactly this name. */
export function isKnownName(name: string): boolean {
  return byKey.has(nameKey(name));
}
