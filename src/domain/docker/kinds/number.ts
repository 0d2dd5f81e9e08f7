import { literal, word } from '../../command/word';
import type { Codec } from './codec';

/** A whole number in decimal. */
export const intKind: Codec<number> = {
  parse(raw) {
    const text = literal(raw);
    if (text === null || !/^-?(0|[1-9]\d*)$/.test(text)) return null;
    const value = Number(text);
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : null;
  },
  format: (value) => word(String(value)),
  describe: (value) => ({
    en: `Set to ${String(value)}.`,
    zh: `设为 ${String(value)}。`,
  }),
};

/** A number of cores; kept as text, since the client reads it as an exact fraction. */
export const decimalKind: Codec<string> = {
  parse(raw) {
    const text = literal(raw);
    return text !== null && /^\d+(\.\d{1,9})?$/.test(text) ? text : null;
  },
  format: (value) => word(value),
  describe: (value) => ({
    en: `At most ${value} cores’ worth of time.`,
    zh: `最多使用 ${value} 个核的时间。`,
  }),
};
