import type { RunForm } from '../../../data/runFields';
import type { PythonKind } from '../../../data/schema/recipe';
import type { DockerSpec } from '../../dockerfile/spec';
import { usesPip } from '../../dockerfile/write/needs';
import { readRequirements } from '../../requirements/readRequirements';
import type { Wanted } from '../../requirements/types';
import { writtenFolder } from '../mounts';
import type { Smoke } from '../spec';

/** The name of Python in each framework's images. */
const interpreter: Readonly<Record<PythonKind, string>> = {
  own: 'python',
  framework: 'python3',
  none: 'python3',
  conda: 'python',
  micromamba: 'python',
};

/** What to test in one form's image on the other form's GPUs. */
export function smokeOf(spec: DockerSpec, run: RunForm): Smoke {
  const { recipe, base, form } = spec;
  const common = {
    framework: null,
    gpu: run.gpus !== 'none',
    folder: writtenFolder(run),
  };
  if (recipe.r)
    return {
      ...common,
      kind: 'r',
      program: ['Rscript', '-'],
      packages: [...spec.cran, ...debianR(spec.apt)],
    };
  if (base.python === 'none' && !usesPip(spec))
    return {
      ...common,
      kind: 'shell',
      program: ['sh', '-s'],
      packages:
        form.service === 'desktop' ? ['Xtigervnc', 'startxfce4'] : ['sh'],
    };
  return {
    ...common,
    kind: 'python',
    program: [interpreter[base.python], '-'],
    packages: pythonPackages(spec),
    framework: frameworkOf(spec),
  };
}

const frameworkOf = ({ recipe, wants }: DockerSpec): Smoke['framework'] => {
  if (wants.torch || recipe.base === 'pytorch' || recipe.base === 'ngc-pytorch')
    return 'torch';
  return recipe.base === 'tensorflow' ? 'tensorflow' : null;
};

/** The precompiled R packages from Debian: `r-cran-ggplot2`. */
const debianR = (apt: readonly string[]): readonly string[] =>
  apt.flatMap((name) => /^r-cran-([a-z0-9.]+)/.exec(name)?.[1] ?? []);

/** The names of packages that pip installs, from the form and the user's file. */
function pythonPackages({ form, wants }: DockerSpec): readonly string[] {
  const { typed, asked } = wants;
  const inFile = asked.map(({ wanted }) => wanted);
  const names = [...typed, ...inFile].filter(isEverywhere).map(named);
  return [
    ...new Set([
      ...names,
      ...(form.service === 'jupyter' ? ['jupyterlab'] : []),
    ]),
  ];
}

const wantedIn = (requirements: string): readonly Wanted[] =>
  readRequirements(requirements).lines.flatMap((line) =>
    line.kind === 'package' ? line.wanted : [],
  );

/** Whether pip installs it from the index on every platform. */
const isEverywhere = ({ manager, from, marker, name }: Wanted): boolean =>
  manager === 'pip' && from === 'index' && !marker && name !== '';

const named = ({ name }: Wanted): string => name;

/** The packages in a requirements file that are installed on every platform. */
export const packagesIn = (requirements: string): readonly string[] =>
  wantedIn(requirements).filter(isEverywhere).map(named);
