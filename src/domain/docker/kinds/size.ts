import { literal, word } from '../../command/word';
import type { Codec } from './codec';

/**
 * Sizes that both clients accept. `16Gi` is excluded: 28 rejects it, 20.10
 * accepts it (seen 2026-11-24).
 */
const pattern = /^(\d+(?:\.\d+)?) ?(?:b|([kmgtp])(?:i?b)?)?$/i;

const powers = 'bkmgtp';

/**
 * The bytes of a size in the client's notation: every unit is binary (`16g`,
 * `16GB`, and `16GiB` are 16 × 2³⁰), a bare number is bytes, `-1` means no
 * limit. Null if it is not a size. Source: github.com/docker/go-units
 * `RAMInBytes`.
 */
export function bytesOf(size: string): number | null {
  if (size === '-1') return -1;
  const found = pattern.exec(size);
  if (!found?.[1]) return null;
  const unit = found[2]?.toLowerCase() ?? 'b';
  return Math.trunc(Number(found[1]) * 1024 ** powers.indexOf(unit));
}

/** An amount of memory, kept as written. */
export const sizeKind: Codec<string> = {
  parse(raw) {
    const text = literal(raw);
    return text !== null && (bytesOf(text) ?? -1) >= 0 ? text : null;
  },
  format: (value) => word(value),
  describe(value) {
    const bytes = bytesOf(value) ?? 0;
    if (bytes < 0) return { en: 'No limit.', zh: '不限。' };
    if (bytes < 1024)
      return {
        en: `${String(bytes)} bytes: a number without a unit means bytes. Write ${String(bytes)}g for GiB.`,
        zh: `${String(bytes)} 字节：不写单位就是字节。要表示 GiB，请写 ${String(bytes)}g。`,
      };
    const shown = inUnits(bytes);
    return { en: `${shown}.`, zh: `${shown}。` };
  },
};

/** Like {@link sizeKind}, or `-1` for no limit, which only `--memory-swap` accepts. */
export const swapKind: Codec<string> = {
  ...sizeKind,
  parse: (raw) => (literal(raw) === '-1' ? '-1' : sizeKind.parse(raw)),
};

const units = [
  [1024 ** 3, 'GiB'],
  [1024 ** 2, 'MiB'],
  [1024, 'KiB'],
] as const;

/** In the largest unit of which it has at least one, for example `1.5 GiB`. */
function inUnits(bytes: number): string {
  const [size, name] = units.find(([unit]) => bytes >= unit) ?? units[2];
  return `${String(Math.round((bytes / size) * 100) / 100)} ${name}`;
}
