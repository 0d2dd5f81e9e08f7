import { shelfLife } from './data/shelfLife';
import { staleFacts } from './data/stale';
import { loadTables } from './data/tables';

/**
 * `npm run data:stale [-- YYYY-MM-DD]`: lists facts to check against their sources
 * again, as of today or the given date. It never fails: a rule that depends on the
 * date would break the build without any change.
 */
async function main(): Promise<void> {
  const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
  if (Number.isNaN(Date.parse(today)))
    throw new Error(`${today} is not a date in the form YYYY-MM-DD`);
  let total = 0;
  for (const { name, module } of await loadTables()) {
    const days =
      shelfLife[name.replace(/\/.*/, '')] ?? shelfLife['other'] ?? 365;
    const stale = staleFacts(module, today, days);
    total += stale.length;
    if (stale.length === 0) continue;
    console.log(`src/data/${name}.ts: ${stale.length} older than ${days} days`);
    for (const fact of stale) console.log(`  ${fact.checked}  ${fact.path}`);
  }
  if (total === 0) console.log(`No table is due on ${today}.`);
}

void main();
