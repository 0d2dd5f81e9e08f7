import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../../scripts/process/run';
import type { Project } from './projects';

/**
 * Writes, installs, and builds a peer's site.
 *
 * @param folder - an empty one
 * @returns the folder of the built site
 * @throws if a step fails, with its output
 */
export async function buildPeer(
  folder: string,
  { packages, build, built }: Project,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const all = {
    ...files,
    'package.json': JSON.stringify({
      private: true,
      // Docusaurus writes files of both types and lets its bundler tell them apart.
      ...(!files['docusaurus.config.js'] && { type: 'module' }),
      dependencies: packages,
    }),
  };
  for (const [name, text] of Object.entries(all)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await step(folder, 'npm', ['install', '--no-audit', '--no-fund']);
  await step(folder, 'npx', ['--no-install', ...build]);
  return path.join(folder, built);
}

async function step(cwd: string, program: string, args: readonly string[]) {
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  const { code, output } = await run(program, args, { cwd, env, quiet: true });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}:\n${output}`);
}
