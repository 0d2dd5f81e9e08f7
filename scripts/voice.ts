import { findings } from './voice/findings';
import { allTexts } from './voice/texts';

/** Part of `npm run lint`: English that reads as translated. */
const found = findings(allTexts());
for (const { file, line, word, use } of found)
  console.error(`${file}:${String(line)}: “${word}”: ${use}`);
if (found.length > 0) {
  console.error(`\n${String(found.length)} phrases to reword`);
  process.exitCode = 1;
}
