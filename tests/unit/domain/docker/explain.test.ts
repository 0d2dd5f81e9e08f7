import { expect, it } from 'vitest';
import { argvOf } from '../../../../src/domain/command/lex';
import { explain } from '../../../../src/domain/docker/explain';
import { parseRun, specOf } from '../../../../src/domain/docker/parseRun';
import { toItems } from '../../../../src/domain/docker/toItems';

/** The explanation of the value of the only option. */
function saidOf(option: string) {
  const argv = argvOf(`docker run ${option} a:1`) ?? [];
  const parsed = parseRun(argv);
  const spec = parsed && specOf(argv, parsed);
  const item = spec && toItems(spec).find(({ part }) => part === 'option');
  return item ? explain(item)[0]?.value?.en : undefined;
}

it.for([
  ['-v /a:/m:ro', '/a of the host appears as /m, read-only.'],
  [
    '-v models:/m',
    'The volume models, created if it’s missing, appears as /m.',
  ],
  [
    '--mount type=volume,source=vol,target=/m,ro',
    'The volume vol, created if it’s missing, appears as /m, read-only.',
  ],
  [
    '--mount source=vol,target=/m',
    'The volume vol, created if it’s missing, appears as /m.',
  ],
  [
    '--mount type=bind,source=/a,target=/m,readonly=false',
    '/a appears as /m; Docker refuses the mount if it doesn’t exist.',
  ],
  ['--mount type=tmpfs,target=/m', 'Mounted at /m.'],
  ['--rm', undefined],
  ['--init=false', 'Off.'],
  ['--memory-swap -1', 'No limit.'],
  [
    `--gpus '"device=0,1"'`,
    'Exactly these GPUs: 0, 1. In the container, they’re numbered from 0 again.',
  ],
] as const)('%s is explained as: %s', ([option, said]) => {
  expect(saidOf(option)).toBe(said);
});

it.each([
  [['docker', 'run'], undefined],
  [
    ['MSYS_NO_PATHCONV=1', 'docker', 'run'],
    'MSYS_NO_PATHCONV=1 keeps Git Bash from rewriting paths.',
  ],
])('%j is explained as: %s', (words, said) => {
  const item = {
    part: 'docker',
    uses: [],
    words: words.map((w) => [w]),
  } as const;
  expect(explain(item).map(({ value }) => value?.en)).toEqual([said]);
});

it.each([
  ['a:1', 'Tag 1.'],
  ['a', undefined],
])('the image %s is explained as: %s', (name, said) => {
  const item = { part: 'image', uses: [], words: [[name]] } as const;
  expect(explain(item)[0]?.value?.en).toBe(said);
});
