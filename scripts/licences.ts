import { readFileSync } from 'node:fs';
import { licencesIn } from './licences/licencesIn';

/**
 * The packages that a build of the site needs, with version
 * and license, from package-lock.json. Ends with 1 if one names no license.
 */
const rows = licencesIn(readFileSync('package-lock.json', 'utf8'));
for (const { license, name } of rows)
  console.log(`${license ?? 'none named'}\t${name}`);
if (rows.some(({ license }) => license === undefined)) process.exitCode = 1;
