import type { Word } from '../../../data/schema/command';
import { display } from '../../command/word';
import type { Codec } from './codec';

/** Any text; the client passes it on unchanged. */
export const textKind: Codec<Word> = {
  parse: (raw) => raw,
  format: (value) => value,
  describe: (value) => ({
    en: `Set to ${display(value)}.`,
    zh: `设为 ${display(value)}。`,
  }),
};
