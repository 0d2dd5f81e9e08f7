import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/data/schema/machine';
import { importProfile } from '../../../src/domain/profile/importProfile';
import {
  emptyProfile,
  parseProfile,
} from '../../../src/domain/profile/parseProfile';

const machine: Machine = {
  cards: [
    { index: 0, name: 'NVIDIA A40', whole: true, slices: [], from: 'paste' },
  ],
  driver: { value: '550.54.15', from: 'paste' },
};

describe('a pasted profile', () => {
  it.each([
    { ...emptyProfile },
    { ...emptyProfile, user: 'mei', server: 'birch', home: '/home/梅' },
    { ...emptyProfile, laptop: 'windows', shell: 'cmd' },
    { ...emptyProfile, machine },
  ])('survives a round trip: %j', (profile) => {
    const read = importProfile(`  ${JSON.stringify(profile)}\n`);
    expect(read).toEqual({ ok: true, profile });
  });

  it.each([
    ['', 'isn’t a profile'],
    ['mei', 'isn’t a profile'],
    ['{"user":"mei"', 'isn’t a profile'],
    ['[]', 'isn’t a profile'],
    ['{}', 'isn’t a profile'],
    ['{"user":"mei; rm -rf ~"}', ': user.'],
    ['{"home":"home/mei","data":"/d:x"}', ': home, data.'],
    ['{"user":"mei","laptop":"amiga"}', ': laptop.'],
    ['{"machine":{"cards":"A40"}}', ': machine.'],
    ['{"toString":"x"}', ': toString.'],
  ])('%s is rejected with a reason', (text, why) => {
    const read = importProfile(text);
    expect(read.ok ? '' : read.why.en).toContain(why);
  });

  it('never throws, and returns the same as the store', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = importProfile(text);
        if (read.ok) expect(read.profile).toEqual(parseProfile(text));
      }),
    );
  });
});
