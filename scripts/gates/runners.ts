import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from '../process/run';
import type { Counts } from './counts';
import { judge, readPlaywright, readVitest } from './reports';

/** Runs the tests of these vitest projects; what vitest says is shown as it goes. */
export async function vitest(
  projects: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Counts> {
  return withReport(readVitest, async (file) => {
    const args = [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
    ];
    const reporters = [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    return runTool('vitest', [...args, ...reporters], { env });
  });
}

/** Runs the browser tests on the site in build/. */
export async function playwright(): Promise<Counts> {
  return withReport(readPlaywright, async (file) =>
    runTool('@playwright/test/playwright', ['test', '--reporter=line,json'], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
  );
}

async function withReport(
  read: (report: unknown) => Counts,
  start: (file: string) => Promise<{ readonly code: number }>,
): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code } = await start(file);
    return judge(counted(read, file), code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `undefined` where the runner ended before it wrote a report. */
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
