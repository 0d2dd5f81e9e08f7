import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cudaReleases } from '../../../../src/data/cudaReleases';
import { imageRequirements } from '../../../../src/data/imageRequirements';
import { compareVersions } from '../../../../src/domain/version/compareVersions';
import { evaluateRequirement } from '../../../../src/domain/gpu/require/evaluateRequirement';
import { parseRequirement } from '../../../../src/domain/gpu/require/parseRequirement';
import { requirementText } from '../../../../src/domain/gpu/require/requirementOf';
import type { RequireFacts } from '../../../../src/domain/gpu/require/types';

const facts: RequireFacts = {
  cuda: '12.4',
  driver: '550.54.14',
  arch: '8.6',
  brands: ['geforce', 'geforcertx'],
};
const l40s: RequireFacts = { ...facts, arch: '8.9', brands: ['nvidia'] };
const t4: RequireFacts = { ...facts, arch: '7.5', brands: ['tesla', 'nvidia'] };

describe('a requirement', () => {
  it.each([
    ['', facts, 'met'],
    ['cuda>=12.4', facts, 'met'],
    ['cuda>=12.5', facts, 'unmet'],
    ['cuda>12.4', facts, 'unmet'],
    ['cuda=12.4', facts, 'met'],
    ['cuda!=12.4', facts, 'unmet'],
    ['driver>=550,driver<551', facts, 'met'],
    ['driver<550', facts, 'unmet'],
    ['driver<=550.54.14', facts, 'met'],
    ['CUDA>=12.3', facts, 'met'],
    ['arch>=8.0', facts, 'met'],
    ['arch>=9.0', facts, 'unmet'],
    ['brand=GeForce', facts, 'unknown'],
    ['brand=geforce brand=geforcertx', facts, 'met'],
    ['brand!=tesla', facts, 'met'],
    ['brand=tesla', facts, 'unmet'],
    ['brand>=tesla', facts, 'unmet'],
    ['brand<=geforce', facts, 'unmet'],
    ['cuda>=12.8 brand=tesla,driver>=535,driver<536', facts, 'unmet'],
    ['cuda>=12.8 brand=nvidia,driver>=550,driver<551', l40s, 'met'],
    ['cuda>=12.8 brand=nvidia,driver>=535,driver<536', l40s, 'unmet'],
    // A T4's driver reports its brand as Tesla or NVIDIA.
    ['cuda>=12.8 brand=tesla,driver>=550,driver<551', t4, 'unknown'],
    [
      'cuda>=12.8 brand=tesla,driver>=550,driver<551 brand=nvidia,driver>=550,driver<551',
      t4,
      'met',
    ],
    ['cuda>=12.8', { ...facts, cuda: null }, 'unknown'],
    ['cuda>=12.8 driver>=550', { ...facts, cuda: null }, 'met'],
    ['cuda>=12.8', { ...facts, brands: [] }, 'unmet'],
    ['brand=tesla', { ...facts, brands: [] }, 'unknown'],
    ['memory>=8', facts, 'unknown'],
    ['memory>=8 cuda>=12.0', facts, 'met'],
    ['nonsense', facts, 'unmet'],
    ['cuda>=', facts, 'unmet'],
    ['  cuda>=12.0  ', facts, 'met'],
    [',cuda>=12.0,', facts, 'met'],
  ] as const)('%s', (text, about, result) => {
    expect(evaluateRequirement(parseRequirement(text), about)).toBe(result);
  });

  it('parses any text without inventing conditions', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { alternatives, invalid } = parseRequirement(text);
        expect(alternatives.flat().length + invalid.length).toBeLessThanOrEqual(
          text.length,
        );
      }),
    );
  });
});

describe('the requirements of nvidia/cuda', () => {
  it('cover every toolkit from 11.0 to 13.3', () => {
    const known = new Set<string>(imageRequirements.map(({ cuda }) => cuda));
    expect(
      cudaReleases
        .map(({ cuda }) => cuda)
        .filter(
          (cuda) =>
            compareVersions(cuda, '11.0') >= 0 &&
            compareVersions(cuda, '13.3') <= 0 &&
            !known.has(cuda),
        ),
    ).toEqual([]);
  });

  it('are written out as in the Dockerfiles', () => {
    const newest = (cuda: string) => {
      const row = imageRequirements.find((known) => known.cuda === cuda)!;
      return requirementText(cuda, row.editions.at(-1)!);
    };
    expect(newest('11.4')).toBe('cuda>=11.4');
    expect(newest('11.3')).toBe(
      'cuda>=11.3 brand=tesla,driver>=418,driver<419 driver>=450',
    );
    expect(newest('12.4').split(' ').length).toBe(1 + 3 * 10);
    expect(newest('13.0')).toMatch(
      /^cuda>=13\.0 brand=unknown,driver>=535,driver<536 brand=grid,driver>=535,driver<536 .* brand=cloudgaming,driver>=575,driver<576$/,
    );
    for (const { cuda, editions } of imageRequirements)
      for (const edition of editions)
        expect(
          parseRequirement(requirementText(cuda, edition)).invalid,
        ).toEqual([]);
  });

  it('have their editions in chronological order', () => {
    for (const { editions } of imageRequirements) {
      const days = editions.flatMap(({ since }) => since ?? []);
      expect([...days].sort()).toEqual(days);
      expect(editions.length).toBeGreaterThan(0);
    }
  });
});
