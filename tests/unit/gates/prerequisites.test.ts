import { expect, test } from 'vitest';
import { whatToInstall, type Need } from '../../../scripts/gates/prerequisites';

const found = async () => Promise.resolve(false);
const missing: readonly Need[] = [
  { name: 'a docker client', debian: ['docker-cli', 'docker.io'], found },
  { name: 'a Chinese font', debian: ['fonts-noto-cjk'], found },
];

test.each<[NodeJS.Platform, string]>([
  ['linux', 'sudo apt-get install docker.io fonts-noto-cjk'],
  ['darwin', 'install a docker client, a Chinese font'],
  ['win32', 'run them in WSL'],
])('%s gets one line that says what to do', (platform, words) => {
  const line = whatToInstall(missing, platform);
  expect(line).toContain(words);
  expect(line).toContain('a Chinese font');
  expect(line).not.toContain('\n');
});
