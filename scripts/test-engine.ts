import { engineVersion } from './gates/engine';
import { runGates } from './gates/runGates';
import { vitest } from './gates/runners';

/**
 * `npm run test:engine`: tests that need a running Docker Engine. They create and
 * remove their own containers.
 */
async function main(): Promise<number> {
  const version = await engineVersion();
  if (version === undefined) {
    console.error(
      'No Docker Engine responds: start one, or point DOCKER_HOST at one.',
    );
    return 1;
  }
  return runGates([vitest(`engine ${version}`, 'engine')]);
}

void main().then((code) => (process.exitCode = code));
