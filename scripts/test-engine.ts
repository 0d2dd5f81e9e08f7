import { runGates } from './gates/runGates';
import { vitest } from './gates/runners';
import { run } from './process/run';

/** `npm run test:engine`: what needs a running Docker Engine. It makes and removes its own containers. */
async function main(): Promise<number> {
  const { code, output } = await run(
    'docker',
    ['version', '--format', '{{.Server.Version}}'],
    {
      quiet: true,
    },
  );
  if (code !== 0) {
    console.error(
      'No Docker Engine answers: start one, or point DOCKER_HOST at one.',
    );
    return 1;
  }
  return runGates([vitest(`engine ${output.trim()}`, 'engine')]);
}

void main().then((code) => (process.exitCode = code));
