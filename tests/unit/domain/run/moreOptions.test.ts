import { expect, test } from 'vitest';
import { moreOptions } from '../../../../src/domain/run/moreOptions';

const none = 'isn’t an option of docker run, or its value is missing.';

test.each([
  ['ls', `ls ${none}`],
  ['--nope', `--nope ${none}`],
  ['--init -v', `-v ${none}`],
  ['-e A=1 train.py', `train.py ${none}`],
  ['--init -- a', `-- ${none}`],
  ['--shm-size=x', '--shm-size doesn’t accept “x”.'],
  ['--init --cpus one', '--cpus doesn’t accept “one”.'],
  [
    "--name '",
    'Enter only options. Close every quote, and omit pipes and variables.',
  ],
  [
    '--init | tee',
    'Enter only options. Close every quote, and omit pipes and variables.',
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
