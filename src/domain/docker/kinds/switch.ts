import { literal, word } from '../../command/word';
import type { Codec } from './codec';

/** A flag that is on by being there; `--flag=false` turns it off. */
export const switchKind: Codec<boolean> = {
  parse(raw) {
    const text = literal(raw);
    // Go's strconv.ParseBool, which the client uses: https://pkg.go.dev/strconv#ParseBool
    if (text !== null && /^(1|t|T|TRUE|true|True)$/.test(text)) return true;
    if (text !== null && /^(0|f|F|FALSE|false|False)$/.test(text)) return false;
    return null;
  },
  format: (value) => word(value ? 'true' : 'false'),
  describe: (value) =>
    value ? { en: 'On.', zh: '开启。' } : { en: 'Off.', zh: '关闭。' },
};
