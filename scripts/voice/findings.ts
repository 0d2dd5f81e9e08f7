import type { WrittenText } from './texts';
import { voiceRules, type VoiceRule } from './words';

/** A phrase that a text should not contain. */
export type VoiceFinding = Omit<WrittenText, 'text'> & {
  readonly word: string;
  readonly use: string;
};

/** The phrases in texts that the rules find. */
export const findings = (
  texts: readonly WrittenText[],
  rules: readonly VoiceRule[] = voiceRules,
): readonly VoiceFinding[] =>
  texts.flatMap(({ file, line, text }) =>
    rules.flatMap(({ pattern, use }) => {
      const word = pattern.exec(text)?.[0];
      return word === undefined ? [] : [{ file, line, word, use }];
    }),
  );
