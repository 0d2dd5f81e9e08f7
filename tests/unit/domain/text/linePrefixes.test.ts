import { expect, it } from 'vitest';
import { withoutPrefixes } from '../../../../src/domain/text/linePrefixes';

it.each([
  {
    what: 'a bar after a number is the frame’s own',
    given: ['3  +-----+', '5 | NVIDIA-SMI 535 |', '9 | 0  Tesla V100 |'],
    lines: [' +-----+', '| NVIDIA-SMI 535 |', '| 0  Tesla V100 |'],
  },
  {
    what: 'line numbers that ascend with gaps',
    given: ['3:GPU 0: A', '7:GPU 1: A'],
    lines: ['GPU 0: A', 'GPU 1: A'],
  },
  {
    what: 'numbers that do not ascend stay',
    given: ['7:GPU 0: A', '7:GPU 1: A'],
    lines: ['7:GPU 0: A', '7:GPU 1: A'],
  },
  {
    what: 'one label that repeats',
    given: ['a: GPU 0: A', 'a: x'],
    lines: ['GPU 0: A', 'x'],
  },
  {
    what: 'the list of GPUs has no labels',
    given: ['GPU0: GPU 0: A'],
    lines: ['GPU0: GPU 0: A'],
  },
])('$what', ({ given, lines }) => {
  expect(withoutPrefixes(given).lines).toEqual(lines);
});
