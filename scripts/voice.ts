import { allComments } from './voice/comments';
import { commentRules } from './voice/commentWords';
import { findings } from './voice/findings';
import { chineseRules } from './voice/chineseWords';
import { allChineseTexts, allTexts } from './voice/texts';
import { voiceRules } from './voice/words';

/**
 * Part of `npm run lint`: finds English that reads like a translation, and Chinese
 * words that the guide avoids.
 */
const found = [
  ...findings(allTexts()),
  ...findings(allChineseTexts(), chineseRules),
  ...findings(allComments(), [...voiceRules, ...commentRules]),
];
for (const { file, line, word, use } of found)
  console.error(`${file}:${String(line)}: “${word}”: ${use}`);
if (found.length > 0) {
  console.error(`\n${String(found.length)} phrases to reword`);
  process.exitCode = 1;
}
