import { describe, expect, it } from 'vitest';
import { isGood, VERDICT_ORDER } from '../../../../src/domain/gpu/compat/judge';
import { familyAdvice } from '../../../../src/domain/gpu/advice/familyAdvice';
import { cardByName } from '../../../../src/domain/gpu/machine/machine';
import {
  imageOptions,
  isOffered,
  type ImageOption,
} from '../../../../src/domain/gpu/advice/recommend';
import { compareVersions } from '../../../../src/domain/version/compareVersions';

const machine = {
  cards: ['Tesla V100-PCIE-32GB', 'NVIDIA GeForce RTX 4090'].map(cardByName),
  driver: { version: '535.183.01' },
};

it('lists only older tags that run on the same GPUs as the best one', () => {
  const mixed = {
    cards: ['NVIDIA GeForce GTX 1080 Ti', 'NVIDIA GeForce RTX 5090'].map(
      cardByName,
    ),
    driver: { version: '570.86.16' },
  };
  const { take, older } = familyAdvice('pytorch', 'runtime', mixed);
  const onFirst = imageOptions('pytorch', 'runtime', mixed).filter(
    (option) =>
      isOffered(option) &&
      option.verdict.cards.map(({ kind }) => isGood(kind)).join() ===
        'true,false',
  );
  expect(take[0]?.image).toContain('cuda12.6');
  expect(older.length).toBe(
    onFirst.filter(({ version }) =>
      take.every((one) => compareVersions(version, one.version) < 0),
    ).length,
  );
});

describe.each(['pytorch', 'cuda', 'tensorflow', 'ngc-pytorch'] as const)(
  'advice for the family %s',
  (family) => {
    const offered = imageOptions(family, 'devel', machine).filter(isOffered);
    const { take, older, avoid, open } = familyAdvice(family, 'devel', machine);

    it('puts each known tag in exactly one group', () => {
      const of = (...reach: readonly string[]) =>
        offered.filter(({ verdict }) => reach.includes(verdict.runsOn));
      const images = (options: readonly ImageOption[]) =>
        options.map(({ image }) => image).sort();
      expect(images(avoid.flat())).toEqual(images(of('none')));
      expect(images(open)).toEqual(images(of('unknown')));
      expect(take.length).toBe(Math.min(3, take.length));
      expect(of('all', 'some')).toEqual(expect.arrayContaining([...take]));
    });

    it('lists the older tags that run on as many GPUs as the best one', () => {
      const [best] = take;
      const counted = offered.filter(
        ({ version, verdict }) =>
          verdict.runsOn === best?.verdict.runsOn &&
          take.every((one) => compareVersions(version, one.version) < 0),
      );
      expect(older).toEqual(counted);
    });

    it('groups tags with the same verdict, mildest first', () => {
      for (const group of avoid)
        expect(new Set(group.map(({ verdict }) => verdict.worst)).size).toBe(1);
      const ranks = avoid.map(([first]) =>
        VERDICT_ORDER.indexOf(first.verdict.worst),
      );
      expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
    });
  },
);

it('suggests as many as requested', () => {
  for (const howMany of [1, 2, 5])
    expect(familyAdvice('cuda', 'devel', machine, howMany).take.length).toBe(
      howMany,
    );
});
