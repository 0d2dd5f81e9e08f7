import type { Argv } from '../../data/schema/command';
import { word } from '../command/word';
import { usesGpu } from './machine';
import type { DockerSpec } from './spec';
import { needOf } from './wants/need';

/**
 * A command that tests the image on the laptop without a network, like on the
 * server: it imports what was installed, and checks that PyTorch was built with
 * CUDA. Null if nothing that can be imported is known.
 */
export function smokeTest(spec: DockerSpec): readonly Argv[] | null {
  const program = rTest(spec) ?? pythonTest(spec);
  return (
    program && [
      [
        word('docker'),
        word('run'),
        word('--rm'),
        word('--network'),
        word('none'),
      ],
      [word(spec.form.tag.trim())],
      program.map((text) => word(text)),
    ]
  );
}

function rTest({ recipe, cran, wants }: DockerSpec): readonly string[] | null {
  const listed = wants.asked.flatMap(({ wanted: { manager, group, name } }) =>
    manager === 'cran' && group === '' ? [name] : [],
  );
  const names = [...new Set([...cran, ...listed])].slice(0, most);
  return recipe.r && names.length ? ['Rscript', '-e', quietly(names)] : null;
}

/** Some packages, such as tidyverse, print a message when they are loaded. */
const quietly = (names: readonly string[]): string =>
  `suppressPackageStartupMessages({ ${names.map((name) => `library(${name})`).join('; ')} })`;

/**
 * A lock file can list hundreds of packages; these are enough to show that the
 * library is there.
 */
const most = 20;

function pythonTest(spec: DockerSpec): readonly string[] | null {
  const { recipe, base, command } = spec;
  // the base's ENTRYPOINT would receive the test as its arguments
  if (recipe.entrypoint && !command.length) return null;
  const modules = modulesOf(spec);
  if (!modules.length) return null;
  const cuda = modules.includes('torch') && usesGpu(recipe);
  return [
    base.python === 'framework' ? 'python3' : 'python',
    '-c',
    [
      `import ${modules.join(', ')}`,
      ...(cuda ? ['assert torch.version.cuda'] : []),
    ].join('; '),
  ];
}

/** The modules to import, without duplicates, the framework first. */
function modulesOf({ wants, conda }: DockerSpec): readonly string[] {
  const wanted = [...wants.typed, ...wants.asked.map((one) => one.wanted)];
  const names = [
    ...conda.map((item) => /^(?:.*::)?([\w.-]+)/.exec(item)?.[1] ?? ''),
    ...wanted.map(({ id }) => id),
  ];
  return [
    ...new Set([
      ...(wants.framework ? [wants.framework.id] : []),
      ...names.flatMap((name) =>
        sameName.includes(name) ? [name] : (condaModules[name] ?? []),
      ),
      ...wanted.flatMap((one) => needOf(one)?.module ?? []),
    ]),
  ];
}

/**
 * Packages whose import name equals the package name; for others, the import
 * name is not known.
 */
const sameName: readonly string[] = [
  ...['torch', 'torchvision', 'tensorflow', 'jax', 'numpy', 'pandas', 'scipy'],
  ...['accelerate', 'datasets', 'einops', 'matplotlib', 'timm', 'transformers'],
];

/** Import names of conda-forge packages, if they differ from the package name. */
const condaModules: Readonly<Record<string, string>> = {
  pytorch: 'torch',
  'pytorch-gpu': 'torch',
  'tensorflow-gpu': 'tensorflow',
};
