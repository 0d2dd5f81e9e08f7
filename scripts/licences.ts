import { readFileSync } from 'node:fs';
import { licencesIn } from './licences/licencesIn';

/**
 * `npm run licences`: the packages that a build of the site needs, with version
 * and licence, from package-lock.json. Ends with 1 where one names no licence.
 */
const rows = licencesIn(readFileSync('package-lock.json', 'utf8'));
for (const { licence, name } of rows)
  console.log(`${licence ?? 'none named'}\t${name}`);
if (rows.some(({ licence }) => licence === undefined)) process.exitCode = 1;
