import type { KitFile } from '../../domain/kit/spec';

/** The archive of a kit; loads the packing code on demand. */
export async function zipLater(
  folder: string,
  files: readonly KitFile[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { zipOf } = await import('../../domain/kit/zip');
  const encoder = new TextEncoder();
  return zipOf(
    folder,
    files.map(({ path, text }) => [path, encoder.encode(text)] as const),
  );
}
