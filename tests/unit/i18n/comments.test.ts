import { expect, test } from 'vitest';
import { withoutComments } from '../../../scripts/i18n/comments';

test.each([
  ['bash', 'ls # all\n# alone\n\nls', 'ls\nls'],
  [
    'bash',
    'echo "# text" \'# too\' a#b ${#x}',
    'echo "# text" \'# too\' a#b ${#x}',
  ],
  ['bash', '#!/bin/sh\nls', '#!/bin/sh\nls'],
  ['dockerfile', 'RUN a  # b', 'RUN a'],
  ['ts', 'const a = "//"; // b', 'const a = "//";'],
  ['batch', 'rem text\n:: text\ndir', 'dir'],
  ['text', 'a # b', 'a # b'],
  ['', '# b', '# b'],
])('%s: %j', (language, code, left) => {
  expect(withoutComments(code, language)).toBe(left);
});
