import { describe, expect, it } from 'vitest';
import { argvOf } from '../../../../src/domain/command/lex';
import { parseRun, specOf } from '../../../../src/domain/docker/parseRun';
import { toDevcontainer } from '../../../../src/domain/docker/toDevcontainer';

/** The devcontainer.json for some options, without the image. */
function fileOf(options: string) {
  const argv = argvOf(`docker run ${options} a:1`) ?? [];
  const parsed = parseRun(argv);
  const spec = parsed && specOf(argv, parsed);
  if (!spec) throw new Error(`not understood: ${options}`);
  const { image, ...file } = toDevcontainer(spec).file;
  expect(image).toBe('a:1');
  return file;
}

describe('devcontainer.json', () => {
  it.for([
    [
      '-v /data:/data:ro',
      { mounts: ['type=bind,source=/data,target=/data,readonly'] },
    ],
    [
      '-v ~/x:/x',
      { mounts: ['type=bind,source=${localEnv:HOME}/x,target=/x'] },
    ],
    [
      '-v cache:/root/.cache',
      { mounts: ['type=volume,source=cache,target=/root/.cache'] },
    ],
    ['-v /data:/data:z', { runArgs: ['--volume', '/data:/data:z'] }],
    ['-v /anonymous', { runArgs: ['--volume', '/anonymous'] }],
    [
      '-u "$(id -u):$(id -g)" -e HOME=/tmp -e USER=tom -e A=1',
      { containerEnv: { A: '1' } },
    ],
    [
      '-u 1000 -e HOME=/tmp',
      { runArgs: ['--user', '1000'], containerEnv: { HOME: '/tmp' } },
    ],
    ['-e A=1', { containerEnv: { A: '1' } }],
    ['-e A', { runArgs: ['--env', 'A'] }],
    ['--init', { runArgs: ['--init'] }],
    ['--init=false', { runArgs: ['--init=false'] }],
    ['--init=$X', { runArgs: ['--init=${localEnv:X}'] }],
    ['-p $PORT:80', { runArgs: ['--publish=${localEnv:PORT}:80'] }],
    ['--shm-size 8g', { runArgs: ['--shm-size', '8g'] }],
    ['-w /w', { workspaceFolder: '/w', workspaceMount: '' }],
  ] as const)('%s', ([options, file]) => {
    expect(fileOf(options)).toEqual(file);
  });
});
