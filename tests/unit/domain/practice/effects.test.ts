import { expect, it } from 'vitest';
import { argvOf } from '../../../../src/domain/command/lex';
import { parseRun, specOf } from '../../../../src/domain/docker/parseRun';
import { effectsOf } from '../../../../src/domain/practice/check/effects';

/** The effects of options besides the image, as `key = value`. */
function effects(options: string) {
  const argv = argvOf(`docker run ${options} a:1`) ?? [];
  const parsed = parseRun(argv);
  const spec = parsed && specOf(argv, parsed);
  return (spec ? effectsOf(spec) : [])
    .filter(({ key }) => key !== 'image')
    .map(({ key, value }) => `${key} = ${value}`);
}

it.each([
  ['--gpus all', 'gpus = count -1'],
  [`--gpus '"device=3,1,3"'`, 'gpus = 1,3'],
  ['-v /a:/b:ro', 'mount /b = /a ro'],
  ['-v /a:/b', 'mount /b = /a'],
  ['-v /b', 'mount /b = '],
  ['--mount type=bind,source=/a,target=/b,readonly', 'mount /b = /a ro'],
  ['--mount type=bind,source=/a,target=/b', 'mount /b = /a'],
  ['-p 80', 'port 80/tcp = :'],
  ['-p 0.0.0.0:8000:80/udp', 'port 80/udp = :8000'],
  ['-p 127.0.0.1:8000:80', 'port 80/tcp = 127.0.0.1:8000'],
  ['--shm-size 1k', 'shm-size = 1024'],
  ['-m 1m', 'memory = 1048576'],
  ['-e A=b=c', 'env A = A=b=c'],
  ['-e A', 'env A = A'],
  ['--name x', 'name = x'],
])('the effect of %s is %s', (options, effect) => {
  expect(effects(options)).toEqual([effect]);
});
