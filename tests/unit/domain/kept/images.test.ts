import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { computeCapabilities } from '../../../../src/data/computeCapabilities';
import type { Capability } from '../../../../src/data/schema/gpu';
import type { Machine } from '../../../../src/data/schema/machine';
import { buildSettings } from '../../../../src/domain/gpu/buildSettings';
import { judge } from '../../../../src/domain/gpu/compat/judge';
import { cudaSpan } from '../../../../src/domain/gpu/cudaSpan';
import { driverAdvice } from '../../../../src/domain/gpu/driverAdvice';
import { driverPath } from '../../../../src/domain/gpu/driverPath';
import { familyAdvice } from '../../../../src/domain/gpu/familyAdvice';
import { fittingImage } from '../../../../src/domain/gpu/fittingImage';
import { groupVerdicts } from '../../../../src/domain/gpu/groupVerdicts';
import { checkImage } from '../../../../src/domain/gpu/image/checkImage';
import { cardByName } from '../../../../src/domain/gpu/machine';
import {
  imageOptions,
  type ImageOption,
} from '../../../../src/domain/gpu/recommend';
import { judgedMachine } from '../../../../src/domain/gpu/serverCards';
import { torchSpan } from '../../../../src/domain/gpu/torchSpan';
import {
  downloadLine,
  installLine,
  wheelChoices,
} from '../../../../src/domain/gpu/wheels';
import { imageTexts } from './imageTexts';
import { keep, line } from './keep';

/** Tags from before a day are what they were; newer ones come and go with the tables. */
const isSettled = ({ version }: Pick<ImageOption, 'version'>) =>
  !/^(?:2\.(?:1\d|2\d)\.|13\.[1-9]|2[6-9]\.)/.test(version);

const machineOf = (driver: string | null, ...names: string[]): Machine => ({
  cards: names.map((name, index) => ({
    index,
    name,
    whole: true,
    slices: [],
    from: 'lab',
  })),
  ...(driver !== null && { driver: { value: driver, from: 'lab' } }),
});

const machines: Readonly<Record<string, Machine>> = {
  mixed: machineOf('535.183.01', 'Tesla V100-PCIE-32GB', 'NVIDIA TITAN Xp'),
  kepler: machineOf('470.57.02', 'Tesla K80'),
  ada: machineOf('550.54.14', 'NVIDIA L40S', 'NVIDIA GeForce RTX 4090'),
  blackwell: machineOf('570.86.10', 'NVIDIA GeForce RTX 5090', 'NVIDIA A40'),
  arm: {
    ...machineOf('550.54.14', 'NVIDIA GH200 480GB'),
    architecture: { value: 'arm64', from: 'paste' },
  },
  unknown: machineOf(null, 'NVIDIA A40', 'Quadro Nonesuch'),
};

const said = ({ image, evidence, verdict }: ImageOption) => [
  image,
  evidence,
  verdict.runsOn,
  verdict.worst,
];

describe.each(Object.entries(machines))(
  'images for the machine %s',
  (name, machine) => {
    const judged = judgedMachine(machine);
    it('in order, and what to take', async () => {
      const answers = (
        ['pytorch', 'cuda', 'tensorflow', 'ngc-pytorch'] as const
      ).flatMap((family) => {
        const options = imageOptions(family, 'devel', judged).filter(isSettled);
        const { take, older, avoid, open } = familyAdvice(
          family,
          'devel',
          judged,
        );
        return [
          line('##', family),
          ...options.slice(0, 8).map((one) => line(' ', ...said(one))),
          ...options.slice(-3).map((one) => line('  …', ...said(one))),
          ...(take.every(isSettled)
            ? [
                line(
                  '  take',
                  take.map(({ image }) => image),
                  older,
                  open.length,
                ),
              ]
            : []),
          ...avoid
            .filter((group) => group.every(isSettled))
            .map(([first, ...others]) =>
              line(
                '  avoid',
                first.image,
                others.length,
                groupVerdicts(first.verdict.cards),
              ),
            ),
          ...(machine.driver ? [] : driverAdvice(family, 'devel', judged.cards))
            .filter(({ option }) => isSettled(option))
            .map(({ branch, option }) =>
              line('  driver', branch, option.image),
            ),
        ];
      });
      const path = driverPath(judged);
      await keep(`images-${name}`, [
        ...answers,
        line('fitting', fittingImage(machine) ?? null),
        line(
          'path',
          path?.lastForAll,
          path?.steps
            .slice(0, 6)
            .map(({ row, lost, installed }) => [row.branch, lost, installed]),
        ),
      ]);
    });
  },
);

it('builds and wheels for each capability', async () => {
  const cards: readonly (readonly Capability[])[] = [
    ...computeCapabilities.map(({ cc }) => [cc]),
    ['6.1', '7.0'],
    ['7.0', '12.0'],
    ['8.9', '8.6', '8.9'],
    ['3.7', '9.0'],
  ];
  const answers = cards.flatMap((ccs) => {
    const [cc] = ccs;
    const span = cc && torchSpan(cc);
    const choices = [
      ...wheelChoices(ccs),
      ...wheelChoices(ccs, 'arm64'),
    ].filter(
      ({ torch }) => Number(torch.split('.')[1]) < 10 || torch.startsWith('1'),
    );
    return [
      line('##', ccs),
      line('  cuda', cudaSpan(ccs)),
      line('  torch', span && [span.from.torch, span.from.cuda, span.open]),
      ...[true, false].map((ptx) =>
        line(
          '  build',
          buildSettings(ccs, { ptx }).map(({ text }) => text),
        ),
      ),
      ...choices.map((choice) => line('  wheel', choice)),
    ];
  });
  const choice = {
    index: 'cu126',
    cuda: '12.6',
    torch: '2.8',
    driver: '525.60.13',
  } as const;
  await keep('wheels', [
    ...answers,
    installLine(choice),
    downloadLine(choice, 'amd64'),
    downloadLine(choice, 'arm64'),
  ]);
});

const folder = 'tests/fixtures/docker-inspect';
const inspected = readdirSync(folder)
  .filter((name) => name !== 'index.json')
  .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);
const texts = Object.entries(imageTexts);

it.each([
  ['inspected', inspected],
  ['named', texts],
] as const)('what is read of images: %s', async (group, images) => {
  const answers = images.flatMap(([name, text]) => {
    const checked = checkImage(text);
    if (checked.kind === 'problem') return [line(name, checked.why)];
    const { target, require, ...facts } = checked.facts;
    const verdicts = [
      'Tesla V100-PCIE-32GB',
      'NVIDIA L40S',
      'NVIDIA GeForce RTX 5090',
    ].map((card) => judge(target, cardByName(card), { version: '535.183.01' }));
    return [
      line(name, checked.cut),
      line('  facts', facts),
      line('  asks', require.kind, JSON.stringify(require).slice(0, 160)),
      ...(target.kind === 'inspected'
        ? [
            line('  contents', {
              ...target.contents,
              requires: target.contents.requires.length,
            }),
          ]
        : [line('  target', target)]),
      ...verdicts.map(({ kind, certain, reasons, remedies }) =>
        line(
          '  ',
          kind,
          certain,
          reasons.map(({ rule, values }) => [rule, values]),
          remedies,
        ),
      ),
    ];
  });
  await keep(`images-${group}`, answers);
});
