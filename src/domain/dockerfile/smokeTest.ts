import type { Argv } from '../../data/schema/command';
import { word } from '../command/word';
import type { DockerSpec } from './spec';
import { needOf } from './wants/need';

/**
 * A command that tests the image on the laptop without a network, like on the
 * server: it imports what was installed. Null if nothing that can be imported
 * is known.
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

function rTest({ recipe, cran }: DockerSpec): readonly string[] | null {
  const [first, ...others] = cran;
  return recipe.r && first
    ? [
        'Rscript',
        '-e',
        [first, ...others].map((name) => `library(${name})`).join('; '),
      ]
    : null;
}

function pythonTest({ wants, base }: DockerSpec): readonly string[] | null {
  const wanted = [...wants.typed, ...wants.asked.map((one) => one.wanted)];
  const modules = new Set([
    ...(wants.framework ? [wants.framework.id] : []),
    ...wanted.flatMap((one) => needOf(one)?.module ?? []),
    ...wanted.flatMap(({ id }) => (sameName.includes(id) ? [id] : [])),
  ]);
  return modules.size
    ? [
        base.python === 'framework' ? 'python3' : 'python',
        '-c',
        `import ${[...modules].join(', ')}`,
      ]
    : null;
}

/**
 * Packages whose import name equals the package name; for others, the import
 * name is not known.
 */
const sameName: readonly string[] = [
  ...['accelerate', 'datasets', 'einops', 'jax', 'matplotlib', 'numpy'],
  ...['pandas', 'scipy', 'timm', 'torch', 'torchvision', 'transformers'],
];
