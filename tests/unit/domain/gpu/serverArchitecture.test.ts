import { describe, expect, it } from 'vitest';
import { computeCapabilities } from '../../../../src/data/computeCapabilities';
import { gpus } from '../../../../src/data/gpus';
import { hostOf } from '../../../../src/domain/gpu/compat/judge';
import {
  isOnArm,
  serverArchitecture,
} from '../../../../src/domain/gpu/machine/serverArchitecture';

describe('whether a GPU exists only in Arm machines', () => {
  it.for(gpus.map((gpu) => [gpu.name, gpu] as const))(
    '%s as in the table of GPUs',
    ([, { name, names, aliases = [], cc, host }]) => {
      const arm = hostOf({ cc, ...(host && { host }) }) === 'arm64';
      for (const printed of [...names, ...(names.length ? [] : [name])])
        expect(isOnArm({ name: printed }), printed).toBe(arm);
      if (!arm)
        for (const alias of aliases)
          expect(isOnArm({ name: alias }), alias).toBe(false);
    },
  );

  it.for(computeCapabilities.map(({ cc, arm }) => [cc, arm === true] as const))(
    'capability %s as in the table: %s',
    ([capability, arm]) => {
      expect(isOnArm({ name: 'x', capability })).toBe(arm);
    },
  );
});

const gh200 = { name: 'NVIDIA GH200 480GB', whole: true };
const a100 = { name: 'NVIDIA A100-SXM4-80GB', whole: true };

it.each([
  ['no GPU', [], undefined, 'amd64'],
  ['all on Arm', [gh200, gh200], undefined, 'arm64'],
  ['one that fits elsewhere', [gh200, a100], undefined, 'amd64'],
  ['read on the server', [gh200], 'amd64', 'amd64'],
  ['read on the server', [a100], 'arm64', 'arm64'],
] as const)('%s', (_, cards, value, expected) => {
  expect(
    serverArchitecture({
      cards,
      ...(value && { architecture: { value, from: 'paste' } }),
    }),
  ).toBe(expected);
});
