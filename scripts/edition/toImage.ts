import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostingConfigs } from '../../src/domain/hosting/configs';
import type { BuiltSite } from './builtSite';
import { sitePolicy } from './sitePolicy';

/** The example that serves a site; its Dockerfile compresses the files. */
export const imageExample = 'examples/static-site';

/** Where the example's image has its files. */
export const imageFolder = '/srv/guide';

/**
 * Writes the context of an image: the example with a built site instead of
 * its own.
 *
 * @param to - the folder to write; what is there goes
 */
export function toImage({ folder, base }: BuiltSite, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(imageExample, to, { recursive: true });
  rmSync(path.join(to, 'site'), { recursive: true });
  cpSync(folder, path.join(to, 'site'), { recursive: true });
  const site = { base, policy: sitePolicy(folder), folder: imageFolder };
  writeFileSync(path.join(to, 'site.conf'), hostingConfigs.nginx.write(site));
}
