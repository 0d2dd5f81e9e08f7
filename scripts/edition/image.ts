import { run } from '../process/run';
import { builtSite } from './builtSite';
import { toImage } from './toImage';

const to = 'editions/image';

/**
 * `npm run edition:image`: the site as the image `guide:1.0`, built by Docker.
 * Options after `-- --docker` go to `docker build`: `--network host`, say.
 */
async function main(): Promise<number> {
  toImage(await builtSite(), to);
  const [, ...options] = process.argv.slice(process.argv.indexOf('--docker'));
  const further = process.argv.includes('--docker') ? options : [];
  const args = [
    ...['build', '--platform', 'linux/amd64', ...further],
    ...['-t', 'guide:1.0', to],
  ];
  const { code } = await run('docker', args);
  if (code !== 0)
    console.error(`${to} is ready; to build it: docker ${args.join(' ')}`);
  return code;
}

void main().then((code) => (process.exitCode = code));
