import type { DockerEdits } from '../../src/domain/dockerfile/formState';
import { otherFile } from '../../src/domain/requirements/otherFile';
import { packageFiles, type PackageFile } from './packageFiles';

/** Starting points by the tool that reads the package file. */
const starts: Readonly<Record<'pip' | 'conda' | 'r', readonly DockerEdits[]>> =
  {
    pip: [
      { recipe: 'pytorch' },
      { recipe: 'python' },
      { recipe: 'pytorch', installer: 'uv', mirror: 'tuna' },
      { recipe: 'ngc-pytorch' },
      { recipe: 'cuda', extension: false, installer: 'uv' },
      { recipe: 'tensorflow', certificate: true },
      { recipe: 'python', installer: 'uv', service: 'jupyter' },
      { recipe: 'jupyter', keepMirror: true, mirror: 'aliyun' },
      { recipe: 'vllm', user: 'root' },
      { recipe: 'pytorch-extension', models: 'mounted' },
      { recipe: 'transformers', variant: 'devel', locale: 'zh' },
    ],
    conda: [
      { recipe: 'micromamba', conda: '' },
      { recipe: 'miniforge', mirror: 'ustc' },
      { recipe: 'micromamba', service: 'jupyter', certificate: true },
    ],
    r: [
      { recipe: 'rocker', cran: '' },
      { recipe: 'tidyverse', service: 'jupyter' },
      { recipe: 'r-base', mirror: 'tuna' },
    ],
  };

function toolOf({ format }: PackageFile): keyof typeof starts {
  if (format === 'environment') return 'conda';
  return ['renv-lock', 'description'].includes(format) ? 'r' : 'pip';
}

/** GPUs and drivers to cycle through: old and new, uniform and mixed. */
const machines: readonly DockerEdits[] = [
  {},
  { machine: 'cards', cards: 'RTX 2080 Ti', driver: '535.183.01' },
  { machine: 'cards', cards: 'A100-SXM4-80GB, H100 PCIe', driver: '550.54.15' },
  { machine: 'cards', cards: 'RTX 5090', driver: '580.95.05' },
  {
    machine: 'cards',
    cards: 'Tesla V100-SXM2-32GB, 12.0',
    driver: '580.95.05',
  },
];

/** Each package file that is read in a generator that has its tool, cycling through the options. */
export const fileStates: Readonly<Record<string, DockerEdits>> =
  Object.fromEntries(
    packageFiles.flatMap((file, i) => {
      if (otherFile(file.text)) return [];
      const list = starts[toolOf(file)];
      const state = {
        ...machines[i % machines.length],
        ...list[i % list.length],
        yours: file.text,
      };
      return [[`file-${file.name}`, state] as const];
    }),
  );
