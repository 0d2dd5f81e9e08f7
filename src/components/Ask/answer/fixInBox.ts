import { translate } from '@docusaurus/Translate';
import type { Edit } from '../../../domain/text/edit';
import { editText } from '../../../domain/text/editedText';
import { focusBox } from './toBox';

/** The button of a finding that fixes the pasted text; null if only the reader can. */
export const fixInBox = (
  text: string,
  edits: readonly Edit[],
  write: (text: string) => void,
) =>
  edits.length === 0
    ? null
    : {
        label: translate({
          id: 'ask.applyFix',
          message: 'Fix it in the box',
          description: 'Button that changes the pasted command',
        }),
        run: () => {
          write(editText(text, edits).text);
          focusBox({ isShown: false });
        },
      };
