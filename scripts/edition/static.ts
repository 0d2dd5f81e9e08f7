import path from 'node:path';
import { hostingConfigs } from '../../src/domain/hosting/configs';
import { builtSite } from './builtSite';
import { filesBelow, megabytes } from './files';
import { toStatic } from './toStatic';

const to = 'editions/static';

/** `npm run edition:static`: the site for any web server, with a configuration for three of them. */
async function main(): Promise<void> {
  const site = await builtSite();
  await toStatic(site, to);
  const sent = filesBelow(`${to}/guide`);
  const size = (of: (file: string) => boolean) =>
    megabytes(sent.filter(of).map((file) => path.join(to, 'guide', file)));
  const packed = (file: string) => /\.(gz|br)$/.test(file);
  console.log(
    `${to}/guide: for ${site.base}, ${size((file) => !packed(file))} MB, and ${size(packed)} MB compressed`,
  );
  for (const { file } of Object.values(hostingConfigs))
    console.log(`${to}/${file}`);
}

void main();
