import type { Node } from 'yaml';
import type { Word } from '../../../../data/schema/command';
import type { Span } from '../../../command/lex';
import type { OptionId } from '../../runSpec';

/** A key of a service, or an item of its list, as an option of `docker run`. */
export type ServiceUse = {
  readonly option: OptionId;
  readonly value: Word;
  readonly place: Span;
  /** The node whose text is the whole value; absent if the value has another form. */
  readonly node?: Node;
};
