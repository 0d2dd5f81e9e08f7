import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gpus } from '../../../../src/data/gpus';
import { gpuMachines } from '../../../../src/data/gpuMachines';
import { findGpus } from '../../../../src/domain/gpu/name/findGpus';
import { editCost } from '../../../../src/domain/gpu/name/editCost';
import { cpuTime } from '../../../support/cpuTime';
import { runs, sampleOf, seed } from '../../../support/samples';
import { findGpu } from '../../../../src/domain/gpu/name/findGpu';
import { otherMaker } from '../../../../src/domain/gpu/query/otherMaker';
import { identifyGpu } from '../../../../src/domain/gpu/name/identifyGpu';

const printed = gpus.flatMap((gpu) => gpu.names.map((name) => ({ gpu, name })));
const share = (hits: number, of: number): string =>
  `${((hits / of) * 100).toFixed(2)} %`;

/** Every single typing error at a position: an adjacent key, or the next digit. */
function typos(name: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < name.length; i++) {
    out.push(name.slice(0, i) + name.slice(i + 1));
    const letter = /\d/.test(name[i]!)
      ? String((Number(name[i]) + 1) % 10)
      : 'x';
    out.push(name.slice(0, i) + letter + name.slice(i + 1));
    out.push(name.slice(0, i) + letter + name.slice(i));
    if (i + 1 < name.length && name[i] !== name[i + 1])
      out.push(name.slice(0, i) + name[i + 1]! + name[i]! + name.slice(i + 2));
  }
  return out;
}

/** What people type besides names: clouds, places, counts, several at once. */
it.each([
  ['p4d.24xlarge', 'A100'],
  ['p3.2xlarge', 'Tesla V100'],
  ['g5.12xlarge', 'A10G'],
  ['g6e.xlarge', 'L40S'],
  ['Standard_NC6', 'Tesla K80'],
  ['Standard_NC6s_v3', 'Tesla V100'],
  ['Standard_ND96asr_v4', 'A100'],
  ['NC24ads_A100_v4', 'A100'],
  ['ND A100 v4', 'A100'],
  ['Standard_NC4as_T4_v3', 'Tesla T4'],
  ['a2-highgpu-1g', 'A100'],
  ['a3-highgpu-8g', 'H100'],
  ['g2-standard-4', 'L4'],
  ['H100 SXM5 80GB', 'H100'],
  ['geforce 3090ti', 'GeForce RTX 3090 Ti'],
  ['GTX 1650 laptop', 'GeForce GTX 1650'],
  ['gefroce 1080 ti', 'GeForce GTX 1080 Ti'],
  ['colab T4', 'Tesla T4'],
  ['HGX B200 8-GPU', 'B200'],
  ['两块A100', 'A100'],
  ['4卡A100 80G', 'A100'],
  ['3060ti lhr', 'GeForce RTX 3060 Ti'],
  ['V100 sxm2 32g nvlink', 'Tesla V100'],
  ['RTX A6000 ada', 'RTX 6000 Ada Generation'],
  ['A4000 Ada', 'RTX 4000 Ada Generation'],
  ['rtx6000pro', 'RTX PRO 6000 Blackwell Server Edition'],
  ['H800 SXM5', 'H800'],
  ['a40-48q', 'A40'],
])('%s: %s', (typed, name) => {
  expect(findGpu(typed, 1)[0]?.gpu.name).toBe(name);
});

it('names the variant whose word was typed', () => {
  expect(findGpu('v100s', 1)[0]?.name).toBe('Tesla V100S-PCIE-32GB');
});

it.each([
  ['一张3090两张4090', ['GeForce RTX 3090', 'GeForce RTX 4090']],
  ['1080Ti/2080Ti', ['GeForce GTX 1080 Ti', 'GeForce RTX 2080 Ti']],
  ['A100/H100', ['A100', 'H100']],
  ['RTX 3090/RTX 4090', ['GeForce RTX 3090', 'GeForce RTX 4090']],
])('%s: several', (typed, names) => {
  const many = findGpus(typed);
  expect(many?.gpus.map(({ name }) => name)).toEqual(names);
  expect(many?.notFound).toEqual([]);
});

it.each(['A100 40G/80G', 'Jetson Nano/TX1'])('%s: one', (typed) => {
  expect(findGpus(typed)).toBeNull();
});

it.each([
  ['RX 7900 XTX', 'AMD'],
  ['MI300X', 'AMD'],
  ['Intel Arc A770', 'Intel'],
  ['Gaudi 2', 'Intel'],
  ['昇腾910B', 'Huawei'],
  ['Apple M2 Max', 'Apple'],
  ['TPU v4', 'Google'],
  ['海光DCU', 'Hygon'],
  ['MTT S4000', 'Moore Threads'],
  ['寒武纪 MLU370', 'Cambricon'],
])('%s is made by %s', (typed, maker) => {
  expect(otherMaker(typed)?.en).toBe(maker);
});

it('takes no GPU of NVIDIA for one of another manufacturer', () => {
  for (const { name, names, aliases = [] } of gpus)
    for (const typed of [name, ...names, ...aliases])
      expect(otherMaker(typed), typed).toBeNull();
});

describe('findGpu', () => {
  it('finds every printed name first, with and without the manufacturer, in any case', () => {
    for (const { gpu, name } of printed) {
      for (const typed of [
        name,
        name.replace(/^NVIDIA /, ''),
        name.toLowerCase(),
        name.replace(/[ -]/g, ''),
      ])
        expect(findGpu(typed, 1)[0]?.gpu.name, typed).toBe(gpu.name);
    }
    console.log(
      `whole names first: ${share(printed.length, printed.length)} of ${printed.length}`,
    );
  });

  it('finds the GPU of every truncated name, or lists all candidates', () => {
    let first = 0;
    let all = 0;
    for (const { gpu, name } of printed)
      for (const bare of new Set([name, name.replace(/^NVIDIA /, '')]))
        for (const width of [18, 27]) {
          if (bare.length <= width) continue;
          const cut = `${bare.slice(0, width - 3)}...`;
          const identity = identifyGpu({ name: cut, whole: false });
          all++;
          if (identity.kind === 'card') {
            expect(identity.gpu.name, cut).toBe(gpu.name);
            expect(findGpu(cut, 1)[0]?.gpu.name, cut).toBe(gpu.name);
            first++;
          } else {
            expect(identity.kind, cut).not.toBe('unknown');
            if (identity.kind !== 'unknown')
              expect(
                identity.candidates.map((row) => row.name),
                cut,
              ).toContain(gpu.name);
            if (identity.kind === 'capability')
              expect(identity.cc).toBe(gpu.cc);
          }
        }
    console.log(
      `truncated names: ${all}, one GPU ${first}, the rest with every candidate`,
    );
    expect(first).toBeGreaterThan(0);
  });

  it('uses the driver to narrow down a truncated name', () => {
    const cut = { name: 'NVIDIA GeForce ...', whole: false };
    const names = (version: string) => {
      const identity = identifyGpu(cut, { version });
      return identity.kind === 'ambiguous'
        ? identity.candidates.map(({ name }) => name)
        : [];
    };
    expect(names('470.57.02')).not.toContain('GeForce RTX 4070 Ti SUPER');
    expect(names('470.57.02')).toContain('GeForce RTX 2080 Ti');
    expect(names('595.58.03')).not.toContain('GeForce GTX 1050 Ti');
    expect(names('595.58.03')).toContain('GeForce RTX 4070 Ti SUPER');
  });

  it('finds a name with one typing error among the first three', () => {
    let hits = 0;
    let all = 0;
    const missed = new Map<string, number>();
    const typed = printed.flatMap(({ gpu, name }) =>
      typos(name).map((text) => ({ gpu, name, text })),
    );
    for (const { gpu, name, text } of sampleOf(typed, runs(1000))) {
      all++;
      if (findGpu(text, 3).some((hit) => hit.gpu === gpu)) hits++;
      else missed.set(name, (missed.get(name) ?? 0) + 1);
    }
    const worst = [...missed].sort((a, b) => b[1] - a[1]).slice(0, 8);
    console.log(
      `one typing error, seed ${seed}: ${share(hits, all)} of ${all}; most missed ${JSON.stringify(worst)}`,
    );
    expect(hits / all).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ['3090', 'GeForce RTX 3090'],
    ['rtx3090ti', 'GeForce RTX 3090 Ti'],
    ['2080ti', 'GeForce RTX 2080 Ti'],
    ['v100', 'Tesla V100'],
    ['V100S', 'Tesla V100'],
    ['a100', 'A100'],
    ['A800 80GB', 'A800'],
    ['p4000', 'Quadro P4000'],
    ['titan xp', 'TITAN Xp'],
    ['titan-xp', 'TITAN Xp'],
    ['k80', 'Tesla K80'],
    ['gb10', 'GB10'],
    ['h800', 'H800'],
    ['l40s', 'L40S'],
    ['rtx 6000 ada', 'RTX 6000 Ada Generation'],
    ['gefroce rtx 2060', 'GeForce RTX 2060'],
    ['orin', 'Jetson Orin (any module)'],
    ['5090', 'GeForce RTX 5090'],
    ['mx150', 'GeForce MX150'],
    ['t4', 'Tesla T4'],
    ['T400', 'T400'],
    ['ＲＴＸ ３０９０', 'GeForce RTX 3090'],
    ['Tesla V100-SXM2...', 'Tesla V100'],
  ])('%s', (typed, name) => {
    expect(findGpu(typed, 1)[0]?.gpu.name).toBe(name);
  });

  it.each([
    ['RTX 3090 24GB', 'GeForce RTX 3090'],
    ['8x A100 80GB', 'A100'],
    ['A100 80G x8', 'A100'],
    ['4 x V100 32GB', 'Tesla V100'],
    ['2080Ti×4', 'GeForce RTX 2080 Ti'],
    ['RTX 4090 (24 GB)', 'GeForce RTX 4090'],
    ['RTX 4090 24G显存', 'GeForce RTX 4090'],
    ['H100 64GB', 'H100'],
    ['H100 96GB', 'H100'],
    ['v1oo', 'Tesla V100'],
    ['A1OO 8OGB', 'A100'],
    ['rtx 3o9o', 'GeForce RTX 3090'],
    ['l4os', 'L40S'],
    ['DGX Spark', 'GB10'],
    ['dgx-2', 'Tesla V100'],
    ['DGX A100', 'A100'],
    ['HGX H100', 'H100'],
    ['GB200 NVL72', 'GB200'],
    ['Jetson AGX Orin Developer Kit', 'Jetson AGX Orin'],
    ['orin nano super', 'Jetson Orin Nano'],
    ['grace hopper', 'GH200'],
    ['GRID V100D-8Q', 'Tesla V100'],
    ['GRID T4-16Q', 'Tesla T4'],
    ['NVIDIA A40-48Q', 'A40'],
    ['GRID RTX6000-4Q', 'Quadro RTX 6000'],
    ['NVIDIA RTXA6000-48Q', 'RTX A6000'],
    ['NVIDIA RTX6000-Ada-48Q', 'RTX 6000 Ada Generation'],
    ['GRID A100X-1-5CME', 'A100'],
    ['NVIDIA H100XM-80C', 'H100'],
    ['GRID M10-2B', 'Tesla M10'],
    ['GRID K260Q', 'GRID K2'],
    ['Tesla M10', 'Tesla M10'],
    ['CMP 170HX', 'CMP 170HX'],
    ['p106-100', 'P106-100'],
    ['gt 1030', 'GeForce GT 1030'],
    ['940mx', 'GeForce 940MX'],
    ['gtx 480', 'GeForce GTX 480'],
    ['tesla m2090', 'Tesla M2090'],
    ['RTX PRO 6000D', 'RTX PRO 6000D Blackwell Server Edition'],
    ['l40g', 'L40G'],
    ['a30x', 'A30X'],
    ['4 * RTX A5000 (24564MiB)', 'RTX A5000'],
  ])(
    '%s: names with additions, typing errors, or the name of the whole machine',
    (typed, name) => {
      const [best] = findGpu(typed, 1);
      expect(best?.gpu.name).toBe(name);
      expect(best?.fit).not.toBe('similar');
    },
  );

  it.each([
    'RTX 4095',
    'GTX 2080',
    'V200',
    'A150',
    'RTX 5075',
    'Radeon RX 7900',
    'MI300X',
    'Tesla K90',
    'Gaudi 3',
  ])('%s doesn’t exist: similar names at most', (typed) => {
    for (const { fit, gpu } of findGpu(typed, 3))
      expect(fit, gpu.name).toBe('similar');
  });

  it.each([
    ['V100, A100 80GB', ['Tesla V100', 'A100'], []],
    ['2x RTX 3090 + 4x A6000', ['GeForce RTX 3090', 'RTX A6000'], []],
    ['RTX 4090、RTX 4095', ['GeForce RTX 4090'], ['RTX 4095']],
    ['T4\nT4\nP100', ['Tesla T4', 'Tesla P100'], []],
    ['RTX 2080 Ti and TITAN Xp', ['GeForce RTX 2080 Ti', 'TITAN Xp'], []],
  ] as const)('several at once: %j', (text, names, notFound) => {
    const many = findGpus(text);
    expect(many?.gpus.map(({ name }) => name)).toEqual(names);
    expect(many?.notFound).toEqual(notFound);
  });

  it('finds one GPU only once', () => {
    expect(findGpus('RTX 3090')).toBeNull();
    expect(findGpus('')).toBeNull();
  });

  it('the GPUs of every machine are in the table', () => {
    const known = new Set(gpus.map(({ name }) => name));
    expect(
      gpuMachines.flatMap((row) => row.gpus).filter((name) => !known.has(name)),
    ).toEqual([]);
  });

  it('shows a truncated name as one of its completions', () => {
    expect(findGpu('Tesla V100-SXM2...', 1)[0]?.name).toMatch(
      /^Tesla V100-SXM2-/,
    );
  });

  it('finds nothing for an empty text, and never more than requested', () => {
    expect(findGpu('')).toEqual([]);
    expect(findGpu('   ...')).toEqual([]);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (text, limit) => {
          expect(findGpu(text, limit).length).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is fast enough for every keystroke', () => {
    const spent = cpuTime(() => {
      for (let i = 0; i < 20; i++) findGpu('NVIDIA GeFroce RTX 30');
    });
    expect(spent / 20).toBeLessThan(50);
  });
});

describe('editCost', () => {
  it.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 0.8],
    ['abc', 'bac', 0.8],
    ['abc', 'ab', 1],
    ['abc', 'abxc', 1],
    ['a40', 'a50', 0.9],
    ['a40', 'a80', 1],
    ['abc', 'xyz', Infinity],
  ])('%s, %s', (a, b, cost) => {
    expect(editCost(a, b, 2)).toBe(cost);
    expect(editCost(b, a, 2)).toBe(cost);
  });
});
