import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('tests/engine/standIns');

/** What the image of a stand-in is called before a base's name is given to it. */
export const standInImage = (standIn: string): string =>
  `engine-test/stand-in-${standIn}`;

/**
 * Vitest calls this once, before the first test of the engine: all stand-ins at
 * the same time, since each spends most of its minutes on downloads and on the
 * disk. The network of the host: on this kind of engine a container has no way out.
 */
export default async function buildStandIns(): Promise<void> {
  await Promise.all(
    readdirSync(folder).map((standIn) =>
      build(standInImage(standIn), path.join(folder, standIn)),
    ),
  );
}

async function build(image: string, context: string): Promise<void> {
  const args = ['build', '-q', '--network', 'host', '-t', image, context];
  const child = spawn('docker', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code !== 0)
    throw new Error(`docker ${args.join(' ')}: code ${String(code)}`);
}
