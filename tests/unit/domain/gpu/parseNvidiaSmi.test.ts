import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyGpu } from '../../../../src/domain/gpu/name/identifyGpu';
import {
  nameKey,
  printedNames,
  soldNames,
} from '../../../../src/domain/gpu/name/names';
import { machineOfSmi } from '../../../../src/domain/gpu/machine/machineOfSmi';
import { cpuTime } from '../../../support/cpuTime';
import { runs } from '../../../support/samples';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';

type ExpectedGpu = {
  index: number;
  name: string;
  whole: boolean;
  memoryMiB?: number;
  uuid?: string;
  migEnabled?: boolean;
  mig?: number;
  printedCc?: string;
  card: string | null;
  cc: string | null;
};
type Fixture = {
  file: string;
  kind: 'real' | 'rebuilt';
  from: string;
  expect: {
    driver: string | null;
    cuda: string | null;
    formats: string[];
    gpus: ExpectedGpu[];
    notices: string[];
    unread: number;
  };
};

const folder = join(import.meta.dirname, '../../../fixtures/nvidia-smi');
const fixtures = JSON.parse(
  readFileSync(join(folder, 'index.json'), 'utf8'),
) as Fixture[];
const textOf = (fixture: Fixture): string =>
  readFileSync(join(folder, fixture.file), 'utf8');

describe('recorded and reconstructed outputs', () => {
  it('are many, and are labeled as one or the other', () => {
    const real = fixtures.filter(({ kind }) => kind === 'real').length;
    console.log(`nvidia-smi outputs: ${fixtures.length}, real ${real}`);
    expect(fixtures.length).toBeGreaterThanOrEqual(40);
    expect(real).toBeGreaterThanOrEqual(20);
  });

  it.each(fixtures.map((fixture) => [fixture.file, fixture] as const))(
    '%s',
    (_, fixture) => {
      const parsed = parseNvidiaSmi(textOf(fixture));
      const want = fixture.expect;
      expect(parsed.driver ?? null).toBe(want.driver);
      expect(parsed.cuda ?? null).toBe(want.cuda);
      expect(parsed.formats).toEqual(want.formats);
      expect([...parsed.notices].sort()).toEqual([...want.notices].sort());
      expect(parsed.gpus.length).toBe(want.gpus.length);
      parsed.gpus.forEach((gpu, i) => {
        const wanted = want.gpus[i]!;
        expect({
          index: gpu.index,
          name: gpu.name,
          whole: gpu.whole,
          memoryMiB: gpu.memoryMiB,
          cc: gpu.cc,
        }).toEqual({
          index: wanted.index,
          name: wanted.name,
          whole: wanted.whole,
          memoryMiB: wanted.memoryMiB,
          cc: wanted.printedCc,
        });
        if (wanted.uuid !== undefined) expect(gpu.uuid).toBe(wanted.uuid);
        if (wanted.mig !== undefined) expect(gpu.mig.length).toBe(wanted.mig);
        if (wanted.migEnabled !== undefined)
          expect(gpu.migEnabled ?? false).toBe(wanted.migEnabled);
        const identity = identifyGpu(gpu);
        expect(identity.kind === 'card' ? identity.gpu.name : null).toBe(
          wanted.card,
        );
        expect('cc' in identity ? identity.cc : null).toBe(wanted.cc);
      });
      expect(
        parsed.unread
          .map(({ text }) => text)
          .join('\n')
          .split('\n')
          .filter(Boolean).length,
      ).toBe(want.unread);
    },
  );
});

describe('the tables of two servers', () => {
  const table = (driver: string, cuda: string, card: string): string =>
    [
      `| NVIDIA-SMI ${driver}   Driver Version: ${driver}   CUDA Version: ${cuda} |`,
      '|=========================================+========================+',
      `|   0  ${card}        On  |   00000000:07:00.0 Off |   Off |`,
      '|  0%   31C    P8    20W /  450W |   1MiB /  24564MiB |  0%  Default |',
      '',
    ].join('\n');
  const here = table('570.172.08', '12.8', 'NVIDIA GeForce RTX 4090');
  const there = table('535.183.01', '12.2', 'NVIDIA GeForce RTX 4090');

  it('are two machines, even if their GPUs have the same names', () => {
    const { gpus, notices, driver } = parseNvidiaSmi(here + there);
    expect(notices).toContain('several-machines');
    expect(gpus.map(({ index }) => index)).toEqual([0, 0]);
    expect(driver).toBe('570.172.08');
  });

  it('leave the driver open, because it belongs to one of them', () => {
    const machine = machineOfSmi(parseNvidiaSmi(here + there));
    expect(machine.driver).toBeUndefined();
    expect(machine.cuda).toBeUndefined();
  });

  it('are one machine if the table is repeated', () => {
    const { gpus, notices } = parseNvidiaSmi(here + here);
    expect(notices).not.toContain('several-machines');
    expect(gpus.length).toBe(1);
  });
});

/** GPUs of a text by name, limited to names that identify one GPU with certainty. */
const certain = (text: string): string[] =>
  parseNvidiaSmi(text).gpus.flatMap((gpu) => {
    const identity = identifyGpu(gpu);
    return identity.kind === 'card' ? [identity.gpu.name] : [];
  });

const anyFixture = fc.constantFrom(...fixtures.map(textOf));

const numRuns = runs(400);

describe('damaged outputs', () => {
  it('truncated at both ends: never a GPU that the original doesn’t have', () => {
    fc.assert(
      fc.property(anyFixture, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (x, y) => x - y,
        );
        const whole = new Set(certain(text));
        for (const card of certain(text.slice(from, to)))
          expect(whole).toContain(card);
      }),
      { numRuns },
    );
  });

  it('every output truncated at every position', () => {
    for (const fixture of fixtures) {
      const text = textOf(fixture);
      const whole = new Set(certain(text));
      for (let at = 0; at < text.length; at += text.length > 600 ? 23 : 5)
        for (const card of certain(text.slice(0, at)))
          expect(whole, `${fixture.file} at ${at}`).toContain(card);
    }
  });

  it('lines lost, repeated, or swapped: never a GPU that the original doesn’t have', () => {
    const edit = fc.record({
      at: fc.nat(),
      how: fc.constantFrom('drop', 'double', 'swap', 'join'),
    });
    fc.assert(
      fc.property(
        anyFixture,
        fc.array(edit, { maxLength: 6 }),
        (text, edits) => {
          const lines = text.split('\n');
          for (const { at, how } of edits) {
            const i = at % lines.length;
            if (how === 'drop') lines.splice(i, 1);
            else if (how === 'double') lines.splice(i, 0, lines[i]!);
            else if (how === 'swap')
              lines.splice(i, 2, ...lines.slice(i, i + 2).reverse());
            else lines.splice(i, 2, lines.slice(i, i + 2).join(''));
          }
          const whole = new Set(certain(text));
          for (const card of certain(lines.join('\n')))
            expect(whole).toContain(card);
        },
      ),
      { numRuns },
    );
  });

  it('wrapped at any width: never a GPU that the original doesn’t have', () => {
    fc.assert(
      fc.property(
        anyFixture,
        fc.integer({ min: 12, max: 120 }),
        (text, width) => {
          const broken = text
            .split('\n')
            .flatMap(
              (line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''],
            )
            .join('\n');
          const whole = new Set(certain(text));
          for (const card of certain(broken)) expect(whole).toContain(card);
        },
      ),
      { numRuns },
    );
  });

  it('characters changed: a certain GPU is one whose name is in the text', () => {
    const change = fc.record({
      at: fc.nat(),
      put: fc.string({ maxLength: 2 }),
      cut: fc.nat({ max: 3 }),
    });
    const names = [...printedNames, ...soldNames];
    fc.assert(
      fc.property(
        anyFixture,
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (text, changes) => {
          let mangled = text;
          for (const { at, put, cut } of changes) {
            const i = at % (mangled.length + 1);
            mangled = mangled.slice(0, i) + put + mangled.slice(i + cut);
          }
          for (const gpu of parseNvidiaSmi(mangled).gpus) {
            const identity = identifyGpu(gpu);
            if (identity.kind !== 'card') continue;
            const said = nameKey(gpu.name.replace(/(?:\.{2,}|…)$/, ''));
            const own = names.filter(({ gpu: row }) => row === identity.gpu);
            expect(
              own.some(
                ({ key }) => key.startsWith(said) || said.startsWith(key),
              ) || /^(grid|nvidia) /i.test(gpu.name),
              `${gpu.name} became ${identity.gpu.name}`,
            ).toBe(true);
          }
        },
      ),
      { numRuns },
    );
  });

  it('any text: never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        parseNvidiaSmi(text).gpus.forEach((gpu) => identifyGpu(gpu));
      }),
      { numRuns },
    );
  });

  it('many lines of a list with long runs of spaces are read in time', () => {
    const text = `GPU 0: ${' '.repeat(380)}x\n`.repeat(1000);
    expect(cpuTime(() => parseNvidiaSmi(text))).toBeLessThan(400);
  });

  it('long meaningless texts are read in time', () => {
    for (const unit of [
      '|',
      ' ',
      '+-',
      'GPU 0: ',
      '| 0 a',
      '<gpu id=',
      ',',
      '\n',
      'NVIDIA ',
    ]) {
      const text = unit.repeat(200_000 / unit.length);
      const spent = cpuTime(() => parseNvidiaSmi(text));
      expect(spent, unit).toBeLessThan(2000);
    }
  });
});

it.each([
  'bash: nvidia-smi：未找到命令',
  'bash: nvidia-smi: 未找到命令',
  'zsh: 未找到命令: nvidia-smi',
  "'nvidia-smi' 不是内部或外部命令，也不是可运行的程序",
  '无法将“nvidia-smi”项识别为 cmdlet、函数、脚本文件或可运行程序的名称。',
])('%s: not installed', (text) => {
  expect(parseNvidiaSmi(text).notices).toEqual(['not-installed']);
});
