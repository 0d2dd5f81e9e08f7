import * as v from 'valibot';
import { readText } from './pages';
import type { Problem } from './problem';
import { extract } from './strings/extract';
import { checkExtraction } from './strings/extraction';
import { readMessages } from './strings/messages';
import { checkPlaceholders } from './strings/placeholders';
import { checkStillEnglish } from './strings/stillEnglish';
import { checkTypography, proseOf } from './typography';

const folder = 'i18n/zh';
const listed = 'tests/fixtures/same-in-zh.json';

/** Compares the messages in the code with their translations in i18n/zh. */
export async function checkStrings(): Promise<Problem[]> {
  const { messages: english, warnings } = await extract('zh');
  const chinese = readMessages(folder);
  const same = v.parse(
    v.record(v.string(), v.string()),
    JSON.parse(readText(listed)),
  );
  return [
    ...checkExtraction(english, chinese, warnings),
    ...checkStillEnglish(english, chinese, same),
    ...checkPlaceholders(english, chinese),
    ...[...chinese].flatMap(([key, message]) =>
      ofOurs(key, checkTypography(proseOf(message))),
    ),
  ].map((text) => ({ file: folder, text }));
}

/** We don't control the theme's own messages. */
function ofOurs(key: string, found: readonly string[]): string[] {
  return key.includes('#theme.') ? [] : found.map((text) => `${key}: ${text}`);
}
