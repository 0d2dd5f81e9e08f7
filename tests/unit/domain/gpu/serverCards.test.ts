import { describe, expect, it } from 'vitest';
import lab from '../../../labs/example';
import { isGood } from '../../../../src/domain/gpu/compat/judge';
import { familyAdvice } from '../../../../src/domain/gpu/advice/familyAdvice';
import { groupVerdicts } from '../../../../src/domain/gpu/advice/groupVerdicts';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';
import { machineOfLab } from '../../../../src/domain/gpu/machine/machineOfLab';
import {
  hasSureNumbers,
  machineOfSmi,
} from '../../../../src/domain/gpu/machine/machineOfSmi';
import {
  judgedMachine,
  serverCards,
} from '../../../../src/domain/gpu/machine/serverCards';

const list = (...lines: string[]) => parseNvidiaSmi(lines.join('\n'));
const plain = { whole: true, slices: [], from: 'paste' };
const uuid = (n: number) => `GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d0${n}`;

describe('the machine of an output', () => {
  it('has every GPU in order, and nothing that wasn’t printed', () => {
    const machine = machineOfSmi(
      list(
        `GPU 0: NVIDIA A40 (UUID: ${uuid(1)})`,
        `GPU 1: Quadro Nonesuch (UUID: ${uuid(2)})`,
      ),
    );
    expect(machine).toEqual({
      cards: [
        { index: 0, name: 'NVIDIA A40', uuid: uuid(1), ...plain },
        { index: 1, name: 'Quadro Nonesuch', uuid: uuid(2), ...plain },
      ],
    });
    expect(serverCards(machine).map(({ card }) => card.cc)).toEqual([
      '8.6',
      null,
    ]);
    expect(judgedMachine(machine).driver).toEqual({});
  });

  it('has certain indices only if the output is complete and the only one', () => {
    const sure = (...lines: string[]) => hasSureNumbers(list(...lines));
    const first = `GPU 0: NVIDIA A40 (UUID: ${uuid(1)})`;
    expect(sure(first)).toBe(true);
    expect(sure(`GPU 2: NVIDIA A40 (UUID: ${uuid(1)})`)).toBe(false);
    expect(sure(first, `GPU 0: NVIDIA A40 (UUID: ${uuid(2)})`)).toBe(false);
    expect(sure('hello')).toBe(false);
  });

  it.each([
    ['a GPU that isn’t in any table', 'Quadro Nonesuch', '12.0', '12.0'],
    [
      'a GPU for which the table has a different value',
      'NVIDIA A40',
      '8.0',
      '8.0',
    ],
    ['a capability that isn’t in any table', 'Quadro Nonesuch', '99.0', null],
  ])('uses the printed capability: %s', (_, name, printed, cc) => {
    const machine = machineOfSmi(
      list('name, compute_cap', `${name}, ${printed}`),
    );
    expect(machine.cards[0]?.capability).toBe(printed);
    expect(serverCards(machine)[0]?.card.cc).toBe(cc);
  });
});

describe('advice for the lab file’s servers', () => {
  for (const server of lab.servers)
    for (const variant of ['runtime', 'devel'] as const)
      it(`${server.id}, ${variant}: what it suggests runs, and what it warns about runs on no GPU`, () => {
        const machine = judgedMachine(machineOfLab(server));
        const advice = familyAdvice('pytorch', variant, machine);
        expect(advice.take.length).toBeGreaterThan(0);
        for (const { verdict, evidence } of advice.take) {
          expect(['all', 'some']).toContain(verdict.runsOn);
          expect(['sourced', 'seen']).toContain(evidence);
        }
        for (const options of advice.avoid)
          for (const { verdict } of options) {
            expect(verdict.runsOn).toBe('none');
            expect(verdict.cards.some(({ kind }) => isGood(kind))).toBe(false);
          }
        const pairs = advice.take.map(
          ({ version, cuda }) => `${version.replace(/\.\d+$/, '')} ${cuda}`,
        );
        expect(new Set(pairs).size, pairs.join()).toBe(pairs.length);
      });

  it('groups GPUs with the same verdict', () => {
    const machine = judgedMachine(machineOfLab(lab.servers[0]!));
    const { take } = familyAdvice('pytorch', 'runtime', machine);
    const groups = groupVerdicts(take[0]!.verdict.cards);
    expect(groups.map(({ places }) => places)).toEqual([[0, 1, 2, 3]]);
    expect(
      groups[0]?.verdict.reasons.find(({ rule }) => rule === 'card-native')
        ?.values.cc,
    ).toBe('7.0, 6.1');
    expect(
      groupVerdicts([
        { kind: 'runs', reasons: [], remedies: [], certain: true },
        { kind: 'unknown', reasons: [], remedies: ['try-it'], certain: true },
        { kind: 'runs', reasons: [], remedies: [], certain: true },
      ]).map(({ places }) => places),
    ).toEqual([[0, 2], [1]]);
    const because = (rule: 'card-native' | 'card-ptx') =>
      ({
        kind: 'runs',
        reasons: [{ rule, values: {} }],
        remedies: [],
        certain: true,
      }) as const;
    expect(
      groupVerdicts([because('card-native'), because('card-ptx')]).length,
    ).toBe(2);
  });
});
