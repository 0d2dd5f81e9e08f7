import type { WrittenText } from './texts';
import { voiceRules } from './words';

/** A phrase that a text should not have. */
export type VoiceFinding = Omit<WrittenText, 'text'> & {
  readonly word: string;
  readonly use: string;
};

/** What the rules find in some texts. */
export const findings = (
  texts: readonly WrittenText[],
): readonly VoiceFinding[] =>
  texts.flatMap(({ file, line, text }) =>
    voiceRules.flatMap(({ pattern, use }) => {
      const word = pattern.exec(text)?.[0];
      return word === undefined ? [] : [{ file, line, word, use }];
    }),
  );
