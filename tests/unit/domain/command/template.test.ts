import { expect, test } from 'vitest';
import type { Shell } from '../../../../src/data/schema/command';
import { fillCommand } from '../../../../src/domain/command/template';

const text = 'docker save {image} | gzip > {image}.tar.gz';

test.each<[Shell, string]>([
  ['bash', 'docker save train | gzip > train.tar.gz'],
  ['cmd', 'docker save train | gzip > train.tar.gz'],
])('a pipeline into a file, in %s', (shell, filled) => {
  expect(fillCommand(text, { image: 'train' }, 'laptop', shell)).toEqual({
    ok: true,
    text: filled,
  });
});

test.each(['a >', 'a > b > c', 'a > b | c', '| a', 'a && b'])(
  'rejects %s',
  (odd) => {
    expect(fillCommand(odd, {}, 'laptop', 'cmd').ok).toBe(false);
  },
);

test.each<[Shell, string]>([
  ['cmd', 'rem 1. #2\n\ndocker pull train\nrem end'],
  ['powershell', '# 1. #2\n\ndocker pull train\n# end'],
])('comments and empty lines, in %s', (shell, filled) => {
  const lines = '# 1. #2\n \ndocker pull {image} # why\n  # end';
  expect(fillCommand(lines, { image: 'train' }, 'laptop', shell)).toEqual({
    ok: true,
    text: filled,
  });
});
