import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostingConfigs } from '../../src/domain/hosting/configs';
import type { BuiltSite } from './builtSite';
import { compressBeside } from './compress';
import { sitePolicy } from './sitePolicy';

/**
 * Copies a built site for a web server: the files, their compressed copies, and a
 * configuration for each server.
 *
 * @param to - the folder to write; what is there goes
 * @param hosted - where the files will be on the server
 */
export async function toStatic(
  { folder, base }: BuiltSite,
  to: string,
  hosted = '/srv/guide',
): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  cpSync(folder, path.join(to, 'guide'), { recursive: true });
  await compressBeside(path.join(to, 'guide'));
  const site = { base, policy: sitePolicy(folder), folder: hosted };
  for (const { file, write } of Object.values(hostingConfigs))
    writeFileSync(path.join(to, file), write(site));
}
