import { expect, test } from 'vitest';
import { moreOptions } from '../../../../src/domain/run/moreOptions';

const none = 'is no option of docker run, or lacks its value.';

test.each([
  ['ls', `ls ${none}`],
  ['--nope', `--nope ${none}`],
  ['--init -v', `-v ${none}`],
  ['-e A=1 train.py', `train.py ${none}`],
  ['--init -- a', `-- ${none}`],
  ['--shm-size=x', '--shm-size cannot take “x”.'],
  ['--init --cpus one', '--cpus cannot take “one”.'],
  [
    "--name '",
    'Only options are understood here; close every quote and leave out pipes and variables.',
  ],
  [
    '--init | tee',
    'Only options are understood here; close every quote and leave out pipes and variables.',
  ],
])('%s: %s', (text, message) => {
  expect(moreOptions(text)).toMatchObject({
    ok: false,
    message: { en: message },
  });
});

test.each([
  ['', []],
  ['-e A=1 --init -e B', ['env', 'init', 'env']],
  ['--shm-size 1g  --ipc=host', ['shm-size', 'ipc']],
])('%j has the options %j', (text, ids) => {
  const read = moreOptions(text);
  expect(read.ok && read.uses.map(({ id }) => id)).toEqual(ids);
});
