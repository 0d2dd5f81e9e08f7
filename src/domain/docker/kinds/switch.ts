import { literal, word } from '../../command/word';
import type { Codec } from './codec';

/**
 * Parses a boolean like Go's strconv.ParseBool, which the client uses:
 * https://pkg.go.dev/strconv#ParseBool. Null for anything else.
 */
export function parseBool(text: string | null): boolean | null {
  if (/^(1|t|T|TRUE|true|True)$/.test(text ?? '')) return true;
  return /^(0|f|F|FALSE|false|False)$/.test(text ?? '') ? false : null;
}

/** A flag that is on if present; `--flag=false` turns it off. */
export const switchKind: Codec<boolean> = {
  parse: (raw) => parseBool(literal(raw)),
  format: (value) => word(value ? 'true' : 'false'),
  describe: (value) =>
    value ? { en: 'On.', zh: '开启。' } : { en: 'Off.', zh: '关闭。' },
};
