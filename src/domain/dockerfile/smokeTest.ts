import type { Argv } from '../../data/schema/command';
import { word } from '../command/word';
import type { DockerSpec } from './spec';
import { needOf } from './wants/need';

/**
 * A test of the image on the laptop, without a network as on the server: what
 * is to be there is imported. Null where nothing is known that could be.
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

/** Packages that are imported by their own name; of others it is not known. */
const sameName: readonly string[] = [
  ...['accelerate', 'datasets', 'einops', 'jax', 'matplotlib', 'numpy'],
  ...['pandas', 'scipy', 'timm', 'torch', 'torchvision', 'transformers'],
];
