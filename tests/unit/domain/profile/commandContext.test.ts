import { describe, expect, it } from 'vitest';
import lab from '../../../labs/example';
import type { Profile } from '../../../../src/data/schema/profile';
import { commandContext } from '../../../../src/domain/profile/commandContext';
import { isSameMachine } from '../../../../src/domain/profile/keptMachine';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import { blankKit } from '../../../support/kits';

const card = {
  index: 0,
  name: 'NVIDIA A40',
  whole: true,
  slices: [],
  from: 'paste',
} as const;

describe('what rules know about the server', () => {
  const contextOf = (part: Partial<Profile>) =>
    commandContext(
      resolveProfile({ ...blankKit.profile, ...part }, lab, 'linux'),
    );
  const known = {
    host: 'posix',
    shared: true,
    namePrefix: 'tom-',
    portRange: [18_000, 18_999],
    ownPorts: [18_112, 18_119],
  };

  it('is that of the lab file', () => {
    expect(contextOf({ server: 'ash' })).toEqual({
      ...known,
      memoryGiB: 256,
      docker: '20.10.24',
    });
  });

  it('has neither memory nor Docker of a machine that was pasted without', () => {
    expect(contextOf({ server: 'ash', machine: { cards: [card] } })).toEqual(
      known,
    );
  });
});

it.each([
  [{ ...card }, true],
  [{ ...card, use: { processes: [] } }, false],
  [{ ...card, index: 1 }, false],
])('a machine with %j is the same: %j', (other, is) => {
  expect(isSameMachine({ cards: [card] }, { cards: [other] })).toBe(is);
});
