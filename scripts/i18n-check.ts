import { checkPages } from './i18n/checkPages';
import { checkStrings } from './i18n/checkStrings';
import { format } from './i18n/problem';

/**
 * `npm run i18n:check`: both languages say the same.
 * docs/contributing/translating.mdx describes what is compared.
 */
async function main(): Promise<void> {
  const problems = [...checkPages(), ...(await checkStrings())];
  for (const problem of problems) console.error(format(problem));
  if (problems.length > 0) {
    console.error(`\n${problems.length} problems`);
    process.exitCode = 1;
  }
}

void main();
