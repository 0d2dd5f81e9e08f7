import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipOf } from '../../src/plugins/examples/zip';
import { builtSite } from './builtSite';
import { filesBelow, megabytes } from './files';
import { toFolder } from './toFolder';

const to = 'editions/usb/guide';

/**
 * `npm run edition:usb`: the site as a folder that is opened by double click on
 * index.html, and as a zip.
 */
async function main(): Promise<void> {
  const { folder, base } = await builtSite();
  await toFolder(folder, to, base);
  writeFileSync(`${to}.zip`, zipOf(to));
  const files = filesBelow(to).map((file) => path.join(to, file));
  console.log(`${to}/index.html: ${megabytes(files)} MB`);
  console.log(`${to}.zip: ${megabytes([`${to}.zip`])} MB`);
}

void main();
