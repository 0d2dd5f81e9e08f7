/** A file in an archive: its path below the folder. */
type TextFile = { readonly path: string; readonly text: string };

/** Files as a zip archive with a single top-level folder; loads the packing code on demand. */
export async function zipLater(
  folder: string,
  files: readonly TextFile[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { zipOf } = await import('../../domain/kit/zip');
  const encoder = new TextEncoder();
  return zipOf(
    folder,
    files.map(({ path, text }) => [path, encoder.encode(text)] as const),
  );
}
