import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { computeCapabilities } from '../../../../src/data/computeCapabilities';
import type { Capability } from '../../../../src/data/schema/gpu';
import type { Machine } from '../../../../src/data/schema/machine';
import { buildSettings } from '../../../../src/domain/gpu/build/buildSettings';
import { judge } from '../../../../src/domain/gpu/compat/judge';
import { cudaSpan } from '../../../../src/domain/gpu/build/cudaSpan';
import { checkImage } from '../../../../src/domain/gpu/image/checkImage';
import { cardByName } from '../../../../src/domain/gpu/machine/machine';
import { imageOptions } from '../../../../src/domain/gpu/advice/recommend';
import { judgedMachine } from '../../../../src/domain/gpu/machine/serverCards';
import { torchSpan } from '../../../../src/domain/gpu/build/torchSpan';
import {
  downloadLine,
  installLine,
  wheelChoices,
} from '../../../../src/domain/gpu/build/wheels';
import { imageTexts } from './imageTexts';
import { nearTexts } from '../../../support/nearTexts';
import { keep, line } from './keep';

/** A few tags of each family, because new tags may be added between them. */
const tags =
  /:(?:2\.8\.0-cuda12\.[68]|2\.5\.1-cuda12\.1|2\.4\.1-cuda11\.8|1\.1[23]\.1-cuda11\.[367]|12\.[248]\.[12]-|11\.[48]\.\d-|10\.2|2\.18\.0-|2\.11\.0-|2\.[34]\.0-|2[345]\.01-|25\.0[89])/;

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

const families = ['pytorch', 'cuda', 'tensorflow', 'ngc-pytorch'] as const;

it('images for some machines, best first', async () => {
  const answers = Object.entries(machines).flatMap(([name, machine]) => [
    line('####', name),
    ...families.flatMap((family) =>
      imageOptions(family, 'devel', judgedMachine(machine))
        .filter(({ image }) => tags.test(image))
        .map(({ image, evidence, verdict }) =>
          line(' ', image, evidence, verdict.runsOn, verdict.worst),
        ),
    ),
  ]);
  await keep('images', answers);
});

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
const near = nearTexts(Object.values(imageTexts), 2).map(
  (text) => [JSON.stringify(text.slice(0, 100)), text] as const,
);

it.each([
  ['inspected', inspected],
  ['named', texts],
  ['near', near],
] as const)('what is read from images: %s', async (group, images) => {
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
