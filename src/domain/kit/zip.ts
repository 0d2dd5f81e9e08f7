import { zipSync, type Zippable } from 'fflate';

/** A file in an archive: its path inside the folder, and its bytes. */
export type ZipEntry = readonly [path: string, bytes: Uint8Array];

/** The zip code for Unix, so that scripts stay executable when unpacked. */
const UNIX = 3;

/**
 * Creates a zip archive with all files in one folder. The same files give the
 * same bytes, because the date is fixed.
 */
export function zipOf(
  folder: string,
  entries: Iterable<ZipEntry>,
): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [path, bytes] of entries)
    files[`${folder}/${path}`] = [
      bytes,
      {
        // zip stores local time without a zone: these fields are the same in every zone
        mtime: new Date(2026, 0, 1),
        os: UNIX,
        attrs: (isScript(bytes) ? 0o100755 : 0o100644) << 16,
      },
    ];
  return zipSync(files, { level: 9 });
}

/**
 * Detected by the first two bytes, `#!`, because a checkout on Windows has no
 * executable bit.
 */
const isScript = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x23 && bytes[1] === 0x21;
