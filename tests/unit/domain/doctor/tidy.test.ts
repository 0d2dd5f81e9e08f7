import { expect, test } from 'vitest';
import { applyEdits } from '../../../../src/domain/text/edit';
import { isNumbered } from '../../../../src/domain/doctor/commands/lineStart';
import { dirtIn } from '../../../../src/domain/doctor/commands/tidy';

test.each([
  ['$ docker ps -a', 'docker ps -a'],
  ['tom@birch:~$ docker ps -a', 'docker ps -a'],
  ['(base) tom@birch:~/a$ docker ps', 'docker ps'],
  ['PS C:\\Users\\tom> docker ps', 'docker ps'],
  ['1. docker ps', 'docker ps'],
  ['- docker ps', 'docker ps'],
  ['Then type: docker ps', 'docker ps'],
  ['1  docker ps\n2  docker images', 'docker ps\ndocker images'],
  ['docker run —gpus all a', 'docker run --gpus all a'],
  ['docker run –it a', 'docker run -it a'],
  ['docker run –name b a', 'docker run --name b a'],
  ['docker run -e “A=b c” a', 'docker run -e "A=b c" a'],
  ['docker run -e ‘A=b’ a', "docker run -e 'A=b' a"],
  ["docker run -e 'A=“b”' a", "docker run -e 'A=“b”' a"],
  ['docker run -e "A=it’s" a', 'docker run -e "A=it’s" a'],
  ['docker run a：1', 'docker run a:1'],
  ['docker run -v /数据：/a b', 'docker run -v /数据:/a b'],
  ['docker\u00a0run a', 'docker run a'],
  ['docker run\u200b a', 'docker run a'],
  ['docker run \\ \n  a', 'docker run \\\n  a'],
  ['docker run --init\n  --rm a', 'docker run --init \\\n  --rm a'],
  ['docker run a\r\ndocker ps\r', 'docker run a\ndocker ps'],
  ['echo “x”', 'echo "x"'],
])('%j is read as %j', (text, meant) => {
  expect(applyEdits(text, dirtIn(text, 'bash'))).toBe(meant);
});

test.each([
  ['docker run —init `\n “a”', 'powershell'],
  ['docker run —init\n  --rm a', 'bash'],
] as const)(
  'edits of %j are in its order, whatever finds them',
  (text, shell) => {
    const starts = dirtIn(text, shell).map(({ start }) => start);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  },
);

test.each([
  [['1 a', '2 b', '3 c'], true],
  [['7: a', '', '8: b'], true],
  [['1 a', '3 b'], false],
  [['1 a'], false],
  [['2 a', '2 b'], false],
  [['a', 'b'], false],
])('%j has consecutive line numbers: %s', (lines, numbered) => {
  expect(isNumbered(lines)).toBe(numbered);
});
