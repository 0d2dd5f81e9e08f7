import { gpus } from '../../data/gpus';
import type { GpuRow } from '../../data/schema/gpu';

/**
 * A name as the table is asked for it: drivers up to 465 print names without
 * the maker, so that `GeForce RTX 2080 Ti` and `NVIDIA GeForce RTX 2080 Ti` are
 * one name; case and blanks do not count, nor whether letters have full width.
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

/** A name that may be asked for, with the card that bears it. */
export type NamedGpu = { readonly key: string; readonly gpu: GpuRow };

/** Names that `nvidia-smi` prints; what is only sold under its name stands in {@link soldNames}. */
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
  // A printed name wins over the same words on a box.
  [...soldNames, ...printedNames].map(({ key, gpu }) => [key, gpu]),
);

/** The card with exactly this name, printed or sold, or null. */
export function gpuByName(name: string): GpuRow | null {
  return byKey.get(nameKey(name)) ?? null;
}

/** Whether the table has exactly this name. */
export function isKnownName(name: string): boolean {
  return byKey.has(nameKey(name));
}
