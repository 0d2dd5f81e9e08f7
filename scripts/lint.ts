import { runTool } from './process/run';

/** `npm run lint`: rules of the code, of the styles, and formatting. `--fix` repairs what it can. */
const fix = process.argv.includes('--fix');
const tools = [
  ['eslint', ['.', '--max-warnings=0', ...(fix ? ['--fix'] : [])]],
  [
    'stylelint',
    ['src/**/*.css', '--max-warnings=0', ...(fix ? ['--fix'] : [])],
  ],
  ['prettier', ['.', '--log-level=warn', fix ? '--write' : '--check']],
  ['tsx', ['scripts/voice.ts']],
] as const;

async function main(): Promise<void> {
  // One after the other: with --fix they write the same files, and Prettier has the last word.
  for (const [tool, args] of tools) {
    const { code } = await runTool(tool, args);
    if (code !== 0) process.exitCode = 1;
  }
}

void main();
