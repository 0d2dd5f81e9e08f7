import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool, type Ended } from '../process/run';
import type { Counts } from './counts';
import { judge, readPlaywright, readVitest } from './reports';
import type { Gate, Outcome } from './runGates';

type Env = Readonly<Record<string, string>>;

/** A gate that runs the tests of one vitest project. */
export function vitest(name: string, project: string, env: Env = {}): Gate {
  return {
    name,
    run: async ({ quiet }) =>
      withReport(readVitest, async (file) => {
        const reporters = [
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
        ];
        const args = ['run', '--project', project, ...reporters];
        return runTool('vitest', args, { env, quiet });
      }),
  };
}

/** A gate that runs the browser tests on the site in build/. */
export function playwright(name: string, env: Env = {}): Gate {
  return {
    name,
    run: async ({ quiet }) =>
      withReport(readPlaywright, async (file) =>
        runTool(
          '@playwright/test/playwright',
          ['test', '--reporter=dot,json'],
          { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }, quiet },
        ),
      ),
  };
}

async function withReport(
  read: (report: unknown) => Counts,
  start: (file: string) => Promise<Ended>,
): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code, output } = await start(file);
    return { ...judge(counted(read, file), code), output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `undefined` if the runner ended before it wrote a report. */
function counted(
  read: (report: unknown) => Counts,
  file: string,
): Counts | undefined {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
