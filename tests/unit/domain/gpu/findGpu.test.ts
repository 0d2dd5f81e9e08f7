import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gpus } from '../../../../src/data/gpus';
import { editCost } from '../../../../src/domain/gpu/editCost';
import { cpuTime } from '../../../support/cpuTime';
import { findGpu } from '../../../../src/domain/gpu/findGpu';
import { identifyGpu } from '../../../../src/domain/gpu/identifyGpu';

const printed = gpus.flatMap((gpu) => gpu.names.map((name) => ({ gpu, name })));
const share = (hits: number, of: number): string =>
  `${((hits / of) * 100).toFixed(2)} %`;

/** Every way of one typing error at a place, with a neighbour on the keyboard or the next digit. */
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

describe('findGpu', { timeout: 120_000 }, () => {
  it('every printed name finds its card first, with and without the maker, in any case', () => {
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

  it('every cut name finds its card, or says every card that it can be', () => {
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
      `cut names: ${all}, one card ${first}, the rest with every candidate`,
    );
    expect(first).toBeGreaterThan(0);
  });

  it('one typing error: among the first three', () => {
    let hits = 0;
    let all = 0;
    const missed = new Map<string, number>();
    for (const { gpu, name } of printed)
      for (const typed of typos(name).filter((_, i) => i % 7 === 0)) {
        all++;
        if (findGpu(typed, 3).some((hit) => hit.gpu === gpu)) hits++;
        else missed.set(name, (missed.get(name) ?? 0) + 1);
      }
    const worst = [...missed].sort((a, b) => b[1] - a[1]).slice(0, 8);
    console.log(
      `one typing error: ${share(hits, all)} of ${all}; most missed ${JSON.stringify(worst)}`,
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

  it('a cut name is shown as one that it was cut from', () => {
    expect(findGpu('Tesla V100-SXM2...', 1)[0]?.name).toMatch(
      /^Tesla V100-SXM2-/,
    );
  });

  it('nothing for nothing, and never more than asked for', () => {
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

  it('is quick enough for every key stroke', () => {
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
