import type { FileInstruction } from '../../dockerfile/read/types';
import type { Edit } from '../../text/edit';

/** Appends a command to a RUN, if its shell form allows that safely. */
export function appended(
  { json, heredocs, rest, end }: FileInstruction,
  command: string,
): readonly Edit[] {
  const text = rest.text.trimEnd();
  const safe =
    !json &&
    heredocs.length === 0 &&
    !/[;&|\\]$|(?:^|\s)(?:fi|done|esac)$|#/.test(text);
  return safe ? [{ start: end, end, text: ` && ${command}` }] : [];
}
