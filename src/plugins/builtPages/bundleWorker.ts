import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './bundle';
import { keptFiles } from './keptFiles';

/** The name never changes: browsers ask for it to see whether there is an update. */
export const workerFile = 'sw.js';

/** Writes the service worker of a site whose pages are finished, with the list of what it keeps. */
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
