import type { Word } from '../../../data/schema/command';
import type { Localized } from '../../../data/schema/text';

/** How the values of one kind are read, written and put into words. */
export type Codec<V> = {
  /** The value that the client would see; null where the client would refuse it or we do not know. */
  readonly parse: (raw: Word) => V | null;
  /** The inverse: `parse(format(v))` is `v`. */
  readonly format: (value: V) => Word;
  /** One sentence about this very value. */
  readonly describe: (value: V) => Localized;
};
