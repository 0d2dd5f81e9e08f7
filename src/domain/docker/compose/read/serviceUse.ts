import type { Node } from 'yaml';
import type { Word } from '../../../../data/schema/command';
import type { Span } from '../../../command/lex';
import type { OptionId } from '../../runSpec';

/** What a key of a service, or an item of its list, is as an option of `docker run`. */
export type ServiceUse = {
  readonly option: OptionId;
  readonly value: Word;
  readonly place: Span;
  /** The node whose text is the value as a whole; absent if it has a form of its own. */
  readonly node?: Node;
};
