import { expect, it } from 'vitest';
import { uncommented } from '../../../../src/domain/doctor/dockerfile/uncommented';

it('only whole lines are comments in a Dockerfile', () => {
  expect(uncommented('# a\nRUN b #c \\\n\t # d\n  e')).toBe(
    '\nRUN b #c \\\n\n  e',
  );
});
