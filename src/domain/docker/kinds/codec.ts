import type { Word } from '../../../data/schema/command';
import type { Localized } from '../../../data/schema/text';

/** How to parse, format, and describe the values of one kind. */
export type Codec<V> = {
  /**
   * The value as the client reads it; null if the client would reject it or its
   * answer is not known.
   */
  readonly parse: (raw: Word) => V | null;
  /** The inverse: `parse(format(v))` is `v`. */
  readonly format: (value: V) => Word;
  /** One sentence that describes this value. */
  readonly describe: (value: V) => Localized;
};
