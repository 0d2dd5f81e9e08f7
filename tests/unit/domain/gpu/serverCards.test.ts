import { describe, expect, it } from 'vitest';
import lab from '../../../labs/example';
import { isGood } from '../../../../src/domain/gpu/compat/judge';
import { familyAdvice } from '../../../../src/domain/gpu/familyAdvice';
import { groupVerdicts } from '../../../../src/domain/gpu/groupVerdicts';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/parseNvidiaSmi';
import {
  machineOfSmi,
  serverOfLab,
  serverOfSmi,
} from '../../../../src/domain/gpu/serverCards';

const list = (...lines: string[]) => parseNvidiaSmi(lines.join('\n'));
const uuid = (n: number) => `GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d0${n}`;

describe('the cards of an output', () => {
  it('are identified, in their order', () => {
    const parsed = list(
      `GPU 0: NVIDIA A40 (UUID: ${uuid(1)})`,
      `GPU 1: Quadro Nonesuch (UUID: ${uuid(2)})`,
    );
    const { cards, driver } = serverOfSmi(parsed);
    expect(cards.map(({ index, card }) => [index, card.cc])).toEqual([
      [0, '8.6'],
      [1, null],
    ]);
    expect(driver).toEqual({});
    expect(machineOfSmi(parsed)).toEqual({
      gpus: [
        { name: 'NVIDIA A40', uuid: uuid(1) },
        { name: 'Quadro Nonesuch', uuid: uuid(2) },
      ],
      driver: '',
    });
  });

  it('do not go into the profile where their numbers are not sure', () => {
    expect(
      machineOfSmi(list(`GPU 2: NVIDIA A40 (UUID: ${uuid(1)})`)),
    ).toBeNull();
    expect(
      machineOfSmi(
        list(
          `GPU 0: NVIDIA A40 (UUID: ${uuid(1)})`,
          `GPU 0: NVIDIA A40 (UUID: ${uuid(2)})`,
        ),
      ),
    ).toBeNull();
    expect(machineOfSmi(list('hello'))).toBeNull();
  });
});

describe('a card of the lab file that no table knows', () => {
  it('has the capability that the file names', () => {
    const { cards } = serverOfLab({
      gpus: [{ name: 'NVIDIA Nonesuch', capability: '9.0' }],
    });
    expect(cards[0]?.card.cc).toBe('9.0');
  });
});

describe('advice for the lab file’s servers', () => {
  for (const server of lab.servers)
    for (const variant of ['runtime', 'devel'] as const)
      it(`${server.id}, ${variant}: what is to be taken runs, what is to be avoided runs on no card`, () => {
        const { cards, driver } = serverOfLab(server);
        const advice = familyAdvice('pytorch', variant, {
          cards: cards.map(({ card }) => card),
          driver,
        });
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

  it('groups cards that fare alike', () => {
    const { cards, driver } = serverOfLab(lab.servers[0]!);
    const { take } = familyAdvice('pytorch', 'runtime', {
      cards: cards.map(({ card }) => card),
      driver,
    });
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
  });
});
