import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './bundle';
import { keptFiles } from './keptFiles';

/** The name never changes: browsers request it to check for an update. */
export const workerFile = 'sw.js';

/** Writes the service worker of a finished site, with the list of files that it caches. */
export async function bundleWorker(
  site: Parameters<typeof keptFiles>[0],
): Promise<void> {
  const { files, version } = await keptFiles(site);
  const text = await bundle(path.join(__dirname, 'worker/index.ts'), {
    FILES: JSON.stringify(files),
    OTHERS: JSON.stringify(site.others),
    VERSION: JSON.stringify(version),
  });
  await writeFile(path.join(site.folder, workerFile), text);
}
