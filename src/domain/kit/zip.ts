import { zipSync, type Zippable } from 'fflate';

/** A file of an archive: its path inside the folder, and its bytes. */
export type ZipEntry = readonly [path: string, bytes: Uint8Array];

/** Unix, so that a script stays executable where it is unpacked. */
const UNIX = 3;

/**
 * Files as a zip archive, below one folder. The same files make the same bytes:
 * dates are not those of the moment.
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
        // zip keeps local time without a zone: the same fields everywhere
        mtime: new Date(2026, 0, 1),
        os: UNIX,
        attrs: (isScript(bytes) ? 0o100755 : 0o100644) << 16,
      },
    ];
  return zipSync(files, { level: 9 });
}

/** By its first two bytes, `#!`: a checkout on Windows has no executable bit. */
const isScript = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x23 && bytes[1] === 0x21;
