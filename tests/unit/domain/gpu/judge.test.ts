import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gpuRules, gpuRuleSources } from '../../../../src/data/gpuRules';
import { gpus } from '../../../../src/data/gpus';
import { cudaReleases } from '../../../../src/data/cudaReleases';
import { computeCapabilities } from '../../../../src/data/computeCapabilities';
import { ngcPytorchTags, pytorchTags } from '../../../../src/data/imageTags';
import { brandsOf } from '../../../../src/domain/gpu/compat/brandsOf';
import { cudnnGate } from '../../../../src/domain/gpu/compat/cudnn';
import { familyAdvice } from '../../../../src/domain/gpu/advice/familyAdvice';
import { imageOptions } from '../../../../src/domain/gpu/advice/recommend';
import { judge, VERDICT_ORDER } from '../../../../src/domain/gpu/compat/judge';
import { judgeServer } from '../../../../src/domain/gpu/compat/judgeServer';
import type { Card, Target } from '../../../../src/domain/gpu/compat/types';
import { openCases, verdictCases } from './verdictCases';

function card(name: string): Card {
  const row = gpus.find((gpu) => gpu.name === name);
  if (!row) throw new Error(`no GPU ${name}`);
  const { cc, segment, host } = row;
  return { cc, segment, name, ...(host ? { host } : {}) };
}

describe('verdicts with a source', () => {
  it('are right, or say that they don’t know', () => {
    let [right, open] = [0, 0];
    const wrong: string[] = [];
    for (const [name, driver, target, want, source] of verdictCases) {
      const { kind } = judge(target, card(name), driver);
      if (kind === want) right++;
      else if (kind === 'unknown') open++;
      else
        wrong.push(
          `${name} ${JSON.stringify(driver)} ${JSON.stringify(target)}: ${kind}, not ${want} (${source})`,
        );
    }
    console.log(
      `verdicts: ${verdictCases.length} cases, ${right} right, ${open} not known, ${wrong.length} wrong`,
    );
    expect(wrong).toEqual([]);
    // "Not known" must not become an easy way out.
    expect(open).toBe(0);
    expect(verdictCases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(openCases)('not known: %s, %j, %j', (name, driver, target) => {
    const verdict = judge(target, card(name), driver);
    expect(verdict.kind).toBe('unknown');
    expect(verdict.remedies.length).toBeGreaterThan(0);
  });

  it('a driver older than the GPU: this is the first reason, and only a newer driver helps', () => {
    const target: Target = {
      kind: 'torch-wheel',
      torch: '2.8.0',
      cuda: '12.8',
    };
    const verdict = judge(target, card('GeForce RTX 5090'), {
      version: '470.57.02',
    });
    expect(verdict.kind).toBe('driver-too-old');
    expect(verdict.reasons[0]).toMatchObject({
      rule: 'driver-before-card',
      values: { cc: '12.0', first: '570', driver: '470.57.02' },
    });
    expect(verdict.remedies).toEqual(['newer-driver']);
  });

  it.each([
    ['Tesla K80', '470.256.02', 'runs'],
    // On Windows, branch 470 has drivers up to 479.
    ['Tesla K80', '479.99', 'runs'],
    ['Tesla K80', '480.10', 'driver-too-new'],
    ['Tesla P100', '580.95.05', 'runs'],
    ['Tesla P100', '589.99', 'runs'],
    ['Tesla P100', '590.44.01', 'driver-too-new'],
    ['Tesla T4', '590.44.01', 'runs'],
  ])('%s with driver %s: %s', (name, version, kind) => {
    const verdict = judge({ kind: 'cuda', cuda: '11.4' }, card(name), {
      version,
    });
    expect(verdict.kind).toBe(kind);
  });

  it('a verdict from an inferred list isn’t certain', () => {
    const target: Target = {
      kind: 'torch-image',
      torch: '2.6.0',
      cuda: '12.4',
      variant: 'runtime',
    };
    expect(judge(target, card('Tesla V100'), { cuda: '12.4' }).certain).toBe(
      false,
    );
    expect(
      judge({ ...target, torch: '2.8.0', cuda: '12.8' }, card('Tesla V100'), {
        cuda: '12.8',
      }).certain,
    ).toBe(true);
  });
});

describe('every verdict', () => {
  const anyCard = fc.constantFrom(...gpus.map((row) => card(row.name)));
  const anyDriver = fc.record(
    {
      version: fc.constantFrom(
        '418.67',
        '450.80.02',
        '470.57.02',
        '535.183.01',
        '580.95.05',
        '610.43.02',
      ),
      cuda: fc.constantFrom('10.1', '11.4', '12.2', '13.0', '13.3'),
    },
    { requiredKeys: [] },
  );
  const anyTarget: fc.Arbitrary<Target> = fc.oneof(
    fc
      .constantFrom(...cudaReleases)
      .map(({ cuda }): Target => ({ kind: 'cuda', cuda })),
    fc
      .constantFrom(...cudaReleases)
      .map(({ cuda }): Target => ({ kind: 'cuda-image', cuda })),
    fc
      .tuple(
        fc.constantFrom(...pytorchTags),
        fc.constantFrom('runtime', 'devel'),
      )
      .map(([{ torch, cuda }, variant]): Target => ({
        kind: 'torch-image',
        torch,
        cuda,
        variant,
      })),
  );

  it('has a reason with all its values, and a remedy if it is bad', () => {
    fc.assert(
      fc.property(anyTarget, anyCard, anyDriver, (target, some, driver) => {
        const verdict = judge(target, some, driver);
        expect(verdict.reasons.length).toBeGreaterThan(0);
        for (const { rule, values } of verdict.reasons)
          for (const text of Object.values(gpuRules[rule].text))
            for (const [, placeholder] of text.matchAll(/\{(\w+)\}/g))
              expect(values, `${rule} ${placeholder}`).toHaveProperty(
                placeholder!,
              );
        const bad =
          VERDICT_ORDER.indexOf(verdict.kind) >=
          VERDICT_ORDER.indexOf('ptx-only');
        expect(verdict.remedies.length > 0).toBe(bad);
      }),
      { numRuns: 1000 },
    );
  });

  it('never gets worse with a newer driver for the same GPU', () => {
    fc.assert(
      fc.property(
        anyTarget,
        fc.constantFrom(
          card('A100'),
          card('GeForce RTX 3090'),
          card('Tesla T4'),
        ),
        (target, some) => {
          const ranks = ['12.2', '13.0', '13.3'].map((cuda, i) =>
            VERDICT_ORDER.indexOf(
              judge(target, some, {
                version: ['535.183.01', '580.95.05', '610.43.02'][i]!,
                cuda,
              }).kind,
            ),
          );
          expect([...ranks].sort((a, b) => b - a)).toEqual(ranks);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('verdicts are monotonic', () => {
  /** Oldest first; `rank` must not increase again. */
  const neverBetter = (
    kinds: readonly string[],
    bad: readonly string[],
    what: string,
  ) => {
    const first = kinds.findIndex((kind) => bad.includes(kind));
    if (first < 0) return;
    const later = kinds.slice(first).filter((kind) => !bad.includes(kind));
    expect(later, `${what}: ${kinds.join(' ')}`).toEqual([]);
  };
  const drivers = [
    '418.67',
    '450.203.08',
    '470.57.02',
    '525.147.05',
    '550.54.14',
    '580.95.05',
  ];
  /** One GPU of each kind, because all properties that verdicts use are the same for the others. */
  const kinds = new Map(
    gpus.map((row) => {
      const { cc, segment, name, host } = row;
      return [
        `${cc} ${segment} ${brandsOf({ segment, name }).join()} ${host}`,
        name,
      ];
    }),
  );
  const cardNames = [...kinds.values()];

  it('a newer NGC release never runs on an older driver or GPU than the one before', () => {
    for (const name of [
      'A100',
      'H100',
      'Tesla V100',
      'Tesla T4',
      'GeForce RTX 3090',
    ])
      for (const version of drivers)
        neverBetter(
          ngcPytorchTags
            .filter(({ evidence }) => evidence !== 'memory')
            .map(
              ({ release }) =>
                judge({ kind: 'ngc-torch', release }, card(name), { version })
                  .kind,
            ),
          ['driver-too-old', 'card-too-old'],
          `${name} ${version}`,
        );
  });

  it('a newer CUDA never runs on a driver that is too old for an older one', () => {
    for (const version of drivers)
      neverBetter(
        cudaReleases.map(
          ({ cuda }) =>
            judge({ kind: 'cuda', cuda }, card('Tesla V100'), { version }).kind,
        ),
        ['driver-too-old', 'card-too-old'],
        version,
      );
  });

  it('a newer cuDNN never supports an older GPU, and supports all GPUs of a generation alike', () => {
    const versions = [
      '7.5',
      '7.6',
      '8.0',
      '8.2',
      '8.5',
      '8.7',
      '8.9',
      '9',
      '9.0',
      '9.5',
      '9.10',
      '9.11',
      '9.24',
      '10.1',
    ];
    for (const { cc } of computeCapabilities)
      neverBetter(
        versions
          .filter((version) => version !== '9')
          .map((version) => cudnnGate(version, cc)?.kind ?? 'runs'),
        ['card-too-old'],
        cc,
      );
    expect(cudnnGate('9', '7.0')?.kind).toBe('unknown');
    expect(cudnnGate('9', '3.7')?.kind).toBe('card-too-old');
    expect(cudnnGate('9', '8.0')).toBeNull();
    expect(cudnnGate('8.7', '3.7')?.kind).toBe('unknown');
    expect(cudnnGate('8.7', '5.0')).toBeNull();
    expect(cudnnGate('9.10.2', '7.0')).toBeNull();
    expect(cudnnGate('9.17.1', '7.0')?.kind).toBe('card-too-old');
  });

  it('unknown images never rank above those that run, for every GPU and driver', () => {
    const worth = ['all', 'some', 'unknown', 'none'];
    for (const name of cardNames)
      for (const version of drivers.filter((_, i) => i % 2 === 1))
        for (const family of [
          'pytorch',
          'cuda',
          'tensorflow',
          'ngc-pytorch',
        ] as const) {
          const options = imageOptions(family, 'runtime', {
            cards: [card(name)],
            driver: { version },
          });
          const ranks = options.map(({ verdict }) =>
            worth.indexOf(verdict.runsOn),
          );
          expect(
            [...ranks].sort((a, b) => a - b),
            `${name} ${version} ${family}`,
          ).toEqual(ranks);
          const { take } = familyAdvice(family, 'runtime', {
            cards: [card(name)],
            driver: { version },
          });
          for (const { verdict } of take) expect(verdict.runsOn).toBe('all');
        }
  }, 60_000);
});

describe('a server', () => {
  const ash = ['Tesla V100', 'Tesla V100', 'TITAN Xp', 'Quadro P4000'].map(
    card,
  );
  const driver = { version: '535.183.01', cuda: '12.2' };
  const image = (torch: string, cuda: '12.6' | '12.8' | '13.0'): Target => ({
    kind: 'torch-image',
    torch,
    cuda,
    variant: 'runtime',
  });

  it.each([
    ['2.8.0', '12.6', 'all', 'minor-version'],
    ['2.8.0', '12.8', 'some', 'card-too-old'],
    ['2.9.0', '13.0', 'none', 'card-too-old'],
  ] as const)('mixed GPUs, %s with CUDA %s', (torch, cuda, runsOn, worst) => {
    const verdict = judgeServer(image(torch, cuda), ash, driver);
    expect(verdict).toMatchObject({ runsOn, worst });
    expect(verdict.cards.length).toBe(4);
  });

  it('an unknown GPU', () => {
    const cards: Card[] = [{ cc: null }, ...ash.slice(0, 1)];
    expect(judgeServer(image('2.8.0', '12.8'), cards, driver).runsOn).toBe(
      'some',
    );
    expect(
      judgeServer(image('2.8.0', '12.8'), cards.slice(0, 1), driver).runsOn,
    ).toBe('unknown');
    expect(judgeServer(image('2.8.0', '12.8'), [], driver).runsOn).toBe(
      'unknown',
    );
  });
});

describe('rules', () => {
  it('have texts in both languages with the same placeholders, and a source', () => {
    for (const [id, { text, source }] of Object.entries(gpuRules)) {
      const placeholders = (words: string) =>
        [
          ...new Set([...words.matchAll(/\{\w+\}/g)].map(([one]) => one)),
        ].sort();
      expect(placeholders(text.zh), id).toEqual(placeholders(text.en));
      expect(gpuRuleSources[source].url).toMatch(/^https:/);
    }
  });
});
