import { expect, it } from 'vitest';
import { readKitJson } from '../../../../src/domain/kit/json/kitJson';
import {
  checkMember,
  handOver,
  profileOf,
} from '../../../../src/domain/kit/member';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import lab from '../../../labs/example';
import { blankKit } from '../../../support/kits';

const { profile } = blankKit;

it.each([
  ['', false],
  ['ann', true],
  ['-ann', false],
  ['a b', false],
])('%j is an account: %j', (account, valid) => {
  expect(checkMember(account) === null).toBe(valid);
});

it('the profile of the member keeps the server and laptop, and no folder of the sender', () => {
  const sender = { ...profile, home: '/home/tom', laptop: 'windows' } as const;
  expect(profileOf(sender, ' ann ')).toEqual({
    ...sender,
    user: 'ann',
    home: '',
  });
  for (const account of [undefined, '', 'tom', '-x'])
    expect(profileOf(sender, account)).toBe(sender);
});

const from = resolveProfile(profile, lab, 'linux');
const to = resolveProfile(profileOf(profile, 'ann'), lab, 'linux');
const forms = {
  dockerfile: { tag: 'tom/a:1', pip: 'x' },
  run: {
    name: 'tom-a',
    command: 'b',
    mounts: [
      { host: '/home/tom/p', container: '/p', readOnly: true },
      { host: '/data/home/tom', container: '/d', readOnly: false },
    ],
  },
  transfer: { account: 'tom', folder: '/home/tom/images', way: 'usb' },
} as const;

it('answers that begin with the sender’s home or prefix get the member’s', () => {
  expect(handOver(forms, from, to)).toEqual({
    dockerfile: { tag: 'ann/a:1', pip: 'x' },
    run: {
      name: 'ann-a',
      command: 'b',
      mounts: [
        { host: '/home/ann/p', container: '/p', readOnly: true },
        { host: '/data/home/tom', container: '/d', readOnly: false },
      ],
    },
    transfer: { folder: '/home/ann/images', way: 'usb' },
  });
  expect(handOver(forms, from, from)).toEqual(forms);
  const empty = { dockerfile: {}, run: {}, transfer: {} };
  expect(handOver(empty, from, to)).toEqual(empty);
});

it('a kit’s file tells which of its parts were not read', () => {
  const text = JSON.stringify({
    language: 'zh',
    dockerfile: { nonesuch: 1, pip: 'x' },
    run: { cards: 'x' },
    transfer: { way: 'boat' },
  });
  const { input, unread } = readKitJson(text);
  expect(input.language).toBe('zh');
  expect(input.dockerfile.pip).toBe('x');
  expect(unread).toEqual(['dockerfile.nonesuch', 'run.cards', 'transfer.way']);
  expect(readKitJson('{"language":"fr"}').input.language).toBe('en');
});
