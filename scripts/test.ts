import { rmSync } from 'node:fs';
import { closingLine, failed, passed } from './gates/counts';
import { prepare } from './gates/prerequisites';
import { command, runGates, type Gate } from './gates/runGates';
import { playwright, vitest } from './gates/runners';
import { labProblem } from './lab/readLab';
import { exampleLab } from './lab/testLabs';

/**
 * `npm test`: every check of the project. `--quick` (`npm run check`) skips checks
 * that need a build, a browser, or another program.
 *
 * To add a gate, add one entry to a list. Gates run in parallel: no gate may write
 * what another one reads, unless it is named in `after`. Gates that others wait
 * for come first, followed by those that take longest.
 */
const script = (name: string, file: string): Gate =>
  command(name, 'tsx', [`scripts/${file}.ts`]);

const prerequisites: Gate = {
  name: 'prerequisites',
  run: async () => {
    const missing = await prepare();
    return missing === undefined ? passed : { ...failed, note: missing };
  },
};

const build: Gate = {
  name: 'build',
  run: async (how) => {
    // The browser tests must not see files from an older build.
    rmSync('build', { recursive: true, force: true });
    const env = { LAB_FILE: exampleLab };
    const docusaurus = '@docusaurus/core/docusaurus';
    return command('build', docusaurus, ['build'], env).run(how);
  },
};

const quick: readonly Gate[] = [
  script('lint', 'lint'),
  vitest('unit', 'unit'),
  script('types', 'typecheck'),
  script('translations', 'i18n-check'),
];

const all: readonly Gate[] = [
  prerequisites,
  build,
  { ...playwright('browser'), after: ['prerequisites', 'build'] },
  { ...vitest('oracle', 'oracle'), after: ['prerequisites'] },
  // Not in parallel with the build: both write .docusaurus.
  { ...script('another lab', 'other-lab'), after: ['build'] },
  ...quick,
];

/** The lab file first: a lab that adopts the guide sees what to correct at once, and nothing else. */
async function main(): Promise<number> {
  const problem = await labProblem();
  if (problem === undefined)
    return runGates(process.argv.includes('--quick') ? quick : all);
  console.error(problem);
  console.log(closingLine(failed));
  return 1;
}

void main().then((code) => (process.exitCode = code));
