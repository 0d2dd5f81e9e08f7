/**
 * FNV-1a, 32 bits, with the final steps of MurmurHash3. Without them, names
 * that differ only in the last letter end up in few blocks.
 * https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
