import { rmSync } from 'node:fs';
import { failed, passed } from './gates/counts';
import { prepare } from './gates/prerequisites';
import { command, runGates, type Gate } from './gates/runGates';
import { playwright, vitest } from './gates/runners';
import { exampleLab } from './lab/testLabs';
import { runTool } from './process/run';

/**
 * `npm test`: every check of the project. `--quick` (`npm run check`) leaves
 * out what takes a build, a browser or another program.
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
  run: async () => {
    // Nothing of an older build may be what the browser looks at.
    rmSync('build', { recursive: true, force: true });
    const { code } = await runTool('@docusaurus/core/docusaurus', ['build'], {
      env: { LAB_FILE: exampleLab },
    });
    return code === 0 ? passed : failed;
  },
};

const types = script('types', 'typecheck');
const lint = script('lint', 'lint');
const translations = script('translations', 'i18n-check');

const quick: readonly Gate[] = [
  types,
  lint,
  { name: 'unit', run: async () => vitest(['unit']) },
  translations,
];

const all: readonly Gate[] = [
  prerequisites,
  types,
  lint,
  { name: 'unit', run: async () => vitest(['unit']) },
  { name: 'oracle', run: async () => vitest(['oracle']) },
  translations,
  build,
  // Not beside the build: both write .docusaurus.
  { ...script('another lab', 'other-lab'), after: ['build'] },
  { name: 'browser', after: ['build'], run: playwright },
];

void runGates(process.argv.includes('--quick') ? quick : all).then(
  (code) => (process.exitCode = code),
);
