import type { PythonKind } from '../../../data/schema/recipe';
import type { InstallTool } from '../mirrorFiles';
import type { DockerSpec } from '../spec';
import { desktopPackages } from './desktop';

/** Whether packages come from conda channels. */
export const hasConda = (python: PythonKind | undefined): boolean =>
  python === 'conda' || python === 'micromamba';

/** Whether a PyTorch extension is compiled, which pip installs. */
export const hasTorchExtension = ({ form, recipe }: DockerSpec): boolean =>
  form.extension && recipe.compiles === 'torch';

/** Whether pip is given packages by name, by a file, or as wheels of a stage. */
export const listsPip = ({ form, wants }: DockerSpec): boolean =>
  wants.pipFile !== null ||
  wants.pip.length > 0 ||
  wants.wheels.length > 0 ||
  form.service === 'jupyter';

/** Whether the final image runs `pip install` at all. */
export const usesPip = (spec: DockerSpec): boolean =>
  listsPip(spec) || hasTorchExtension(spec);

/** Whether pip is held to the framework that the base has. */
export const holdsFramework = (spec: DockerSpec): boolean =>
  spec.wants.framework !== null && spec.base.option !== null && listsPip(spec);

/** Whether a stage makes wheels: of packages, or of the extension where the final image has no compiler. */
export const hasWheelStage = (spec: DockerSpec): boolean =>
  spec.wants.wheels.length > 0 ||
  (hasTorchExtension(spec) && spec.base.compiler !== null);

/** Whether conda installs from the reader's file. */
export const usesEnvironment = ({ form, wants }: DockerSpec): boolean =>
  wants.read === null ? form.environment : wants.read.format === 'environment';

/** Whether conda or micromamba installs anything. */
export const usesConda = (spec: DockerSpec): boolean =>
  hasConda(spec.base.python) &&
  (usesEnvironment(spec) || spec.conda.length > 0);

/** Packages of the distribution that choices of the form ask for. */
export function ownPackages(spec: DockerSpec): readonly string[] {
  const { form, base } = spec;
  const venv = base.python === 'none' && usesPip(spec);
  return [
    ...(form.fonts ? ['fonts-noto-cjk'] : []),
    ...(form.locale === 'none' ? [] : ['locales']),
    ...(form.timezone ? ['tzdata'] : []),
    ...(form.service === 'desktop' ? desktopPackages(base.system) : []),
    ...(venv ? ['python3-venv'] : []),
    ...spec.wants.libraries,
    ...(fetchesByGit(spec) ? ['git'] : []),
  ];
}

/** Whether pip itself takes something from a repository: git is then needed in the image. */
const fetchesByGit = ({ wants, base }: DockerSpec): boolean =>
  hasConda(base.python) &&
  wants.asked.some(({ wanted }) => wanted.from === 'vcs');

/** Whether the Dockerfile installs by this tool, in any of its stages. */
export function uses(spec: DockerSpec, tool: InstallTool): boolean {
  switch (tool) {
    case 'apt':
      return (
        installsByApt(spec) ||
        compilesByCmake(spec) ||
        spec.wants.wheels.length > 0
      );
    case 'pip':
      return usesPip(spec);
    case 'conda':
      return usesConda(spec);
    case 'uv':
      return spec.form.installer === 'uv' && listsPip(spec);
    case 'cran':
      return installsByCran(spec);
  }
}

const installsByApt = (spec: DockerSpec): boolean =>
  spec.apt.length + ownPackages(spec).length > 0;

/** CMake comes by apt in the stage of the compiler. */
const compilesByCmake = ({ base, recipe, form }: DockerSpec): boolean =>
  base.compiler !== null && recipe.compiles === 'cmake' && form.extension;

/** R's packages: by name, by a file, or for its kernel. */
export const installsByCran = (spec: DockerSpec): boolean =>
  spec.recipe.r === true &&
  (spec.cran.length > 0 ||
    spec.wants.read?.format === 'renv-lock' ||
    spec.wants.read?.format === 'description' ||
    spec.form.service === 'jupyter');
