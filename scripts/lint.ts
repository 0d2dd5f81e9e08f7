import { runTool } from './process/run';

/** `npm run lint`: rules for code and styles, and formatting. `--fix` fixes what it can. */
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
  // One after the other: with --fix they write the same files, and Prettier must run last.
  for (const [tool, args] of tools) {
    const { code } = await runTool(tool, args);
    if (code !== 0) process.exitCode = 1;
  }
}

void main();
