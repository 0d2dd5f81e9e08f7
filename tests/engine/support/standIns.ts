import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('tests/engine/standIns');

/** The name of a stand-in image before it gets the name of a base image. */
export const standInImage = (standIn: string): string =>
  `engine-test/stand-in-${standIn}`;

/**
 * Vitest calls this once, before the first engine test. It builds all stand-ins at
 * the same time, because each spends most of its time on downloads and on the
 * disk. It uses the host's network: on these engines, containers have no network
 * access of their own.
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
