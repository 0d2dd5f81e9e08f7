import { literal, word } from '../../command/word';
import type { Codec } from './codec';

/**
 * A whole number in the notation of Go's strconv.ParseInt with base 0: `0x10`
 * is 16, `010` is 8. https://pkg.go.dev/strconv#ParseInt
 */
export const intKind: Codec<number> = {
  parse(raw) {
    const found =
      /^([+-]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/.exec(
        literal(raw) ?? '',
      );
    if (!found?.[2]) return null;
    const size = Number(found[2].replace(/^0[oO]?(?=\d)/, '0o'));
    const value = found[1] === '-' && size ? -size : size;
    return Number.isSafeInteger(value) ? value : null;
  },
  format: (value) => word(String(value)),
  describe: (value) => ({
    en: `Set to ${String(value)}.`,
    zh: `设为 ${String(value)}。`,
  }),
};

/** A number of cores; kept as text because the client reads it as an exact fraction. */
export const decimalKind: Codec<string> = {
  parse(raw) {
    const text = literal(raw);
    // up to nine decimals: the engine's unit is a billionth of a core
    return text !== null && /^\+?(\d+(\.\d{0,9})?|\.\d{1,9})$/.test(text)
      ? text
      : null;
  },
  format: (value) => word(value),
  describe: (value) => ({
    en: `At most ${value} cores’ worth of time.`,
    zh: `最多使用 ${value} 个核的时间。`,
  }),
};
