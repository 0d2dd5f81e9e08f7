import { expect, test } from 'vitest';
import { estimate } from '../../../../src/domain/transfer/estimate';

test.each([
  [
    'none',
    false,
    { archiveGB: 8, laptopGB: 8, serverGB: 8, dockerGB: 16 },
    800,
  ],
  [
    'none',
    true,
    { archiveGB: 8, laptopGB: 16, serverGB: 8, dockerGB: 16 },
    800,
  ],
  [
    'gzip',
    false,
    { archiveGB: 4, laptopGB: 12, serverGB: 4, dockerGB: 16 },
    400,
  ],
  [
    'zstd',
    true,
    { archiveGB: 4, laptopGB: 12, serverGB: 4, dockerGB: 16 },
    400,
  ],
] as const)(
  '8 GB over 100 Mbit/s, %s, in pieces: %s',
  (compression, split, room, seconds) => {
    const found = estimate(8, 100, { compression, split });
    expect(found).toMatchObject(room);
    expect(found.minutes).toBeCloseTo(seconds / 60, 5);
  },
);
