import type { Span } from '../command/lex';
import type { RuleTexts, TextFinding } from './types';

/**
 * What a rule says about a place in a pasted text.
 *
 * @param edits - changes of that text that fix it; none if only the reader can
 */
export const textFinding = (
  { id, severity, title, why, fix, except, source }: RuleTexts,
  { start, end }: Span,
  edits: TextFinding['edits'] = [],
): TextFinding => ({
  rule: id,
  severity,
  title,
  why,
  fix,
  except,
  source,
  start,
  end,
  edits,
});
