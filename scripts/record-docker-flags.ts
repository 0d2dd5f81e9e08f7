/**
 * Records the options of `docker run` as the client lists them:
 * npx tsx scripts/record-docker-flags.ts [path of a docker client [file name]]
 * Writes tests/fixtures/docker-run-flags.json. Run it when a new client is
 * released; docker-run-flags-20.10.json is from the oldest client that the guide
 * supports.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [, , docker = 'docker', file = 'docker-run-flags.json'] = process.argv;
// No engine may respond: its API version would hide options that it lacks.
const env = { ...process.env, DOCKER_HOST: 'tcp://127.0.0.1:9', COLUMNS: '80' };
const run = (...args: string[]) =>
  execFileSync(docker, args, { encoding: 'utf8', env });

const line = /^ {2}(?:-(\w), | {4})--([a-z0-9-]+)(?: ([a-z0-9-]+))?(?: {2}|$)/;
const flags = run('run', '--help')
  .split('\n')
  .flatMap((text) => {
    const found = line.exec(text);
    if (!found?.[2]) return [];
    return [
      {
        name: found[2],
        ...(found[1] && { short: found[1] }),
        type: found[3] ?? 'bool',
      },
    ];
  });

const client = run('--version').trim();
writeFileSync(
  `tests/fixtures/${file}`,
  `${JSON.stringify({ client, flags }, null, 2)}\n`,
);
console.log(`${flags.length} options of ${client}`);
