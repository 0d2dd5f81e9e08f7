import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commitSeed } from '../tests/support/samples';
import { compilerOf } from './mutate/compiles';
import { copyOfProject } from './mutate/copyOfProject';
import { draw } from './mutate/draw';
import { faultsOf, plant, type Fault } from './mutate/faults';
import { unitTestsIn, type UnitTests } from './mutate/unitTests';
import { git } from './process/git';

/**
 * `npm run test:mutate [-- --size 30 [folder or file…]]`: plants small faults in
 * the domain, one at a time and in a copy, and runs the unit tests that reach the
 * file. Lists the faults that no test found; some have no visible effect, and the
 * others lack a test. `SEED` repeats a run. Exits with code 1 if fewer than nine
 * out of ten were found.
 */
const { values, positionals } = parseArgs({
  options: { size: { type: 'string', default: '30' } },
  allowPositionals: true,
});
const folders = positionals.length > 0 ? positionals : ['src/domain'];
const size = Number(values.size);

async function main(): Promise<void> {
  const isCompiled = compilerOf(process.cwd());
  const seed = Number(process.env['SEED'] ?? commitSeed());
  const waiting = draw(
    git('ls-files', '--', ...folders).flatMap(faultsIn),
    seed,
  )[Symbol.iterator]();
  let drawn = 0;
  const next = (): Fault | undefined => {
    for (const fault of waiting) {
      if (drawn === size) return undefined;
      if (!isCompiled(fault.file, plant(textOf(fault.file), fault))) continue;
      drawn += 1;
      return fault;
    }
    return undefined;
  };

  const copy = copyOfProject();
  // Tests read fixtures relative to the folder in which they are started.
  process.chdir(copy);
  const tests = await unitTestsIn(copy);
  const missed: Fault[] = [];
  for (let fault = next(); fault; fault = next()) {
    const found = await isFound(fault, tests);
    console.log(`${found ? 'found ' : 'MISSED'}  ${describe(fault)}`);
    if (!found) missed.push(fault);
  }
  await tests.close();
  rmSync(copy, { recursive: true });

  console.log(
    `\n${drawn - missed.length} of ${drawn} faults found, SEED=${seed}`,
  );
  if (missed.length > drawn / 10) process.exitCode = 1;
}

const textOf = (file: string) => readFileSync(file, 'utf8');
const faultsIn = (file: string) =>
  file.endsWith('.ts') ? faultsOf(file, textOf(file)) : [];

/**
 * Whether a test fails with the fault and passes without it.
 *
 * @throws if the same tests fail without the fault, because then they prove
 * nothing
 */
async function isFound(fault: Fault, tests: UnitTests): Promise<boolean> {
  const original = textOf(fault.file);
  writeFileSync(fault.file, plant(original, fault));
  const failures = await tests.failures(fault.file);
  writeFileSync(fault.file, original);
  if (failures.length === 0) return false;
  if (await tests.pass(fault.file, failures)) return true;
  throw new Error(`these also fail without the fault: ${String(failures)}`);
}

/** `src/domain/a.ts:12  limit: < becomes <=`, with the changed line. */
function describe({ file, kind, start, end, text }: Fault): string {
  const source = textOf(file);
  const line = source.slice(0, start).split('\n').length;
  const before = source.slice(start, end).replaceAll(/\s+/g, ' ');
  const after = text.replaceAll(/\s+/g, ' ');
  return `${file}:${line}  ${kind}: ${before.slice(0, 60)} -> ${after.slice(0, 60)}`;
}

void main();
