import type { PythonKind } from '../../../data/schema/recipe';
import type { InstallTool } from '../mirrorFiles';
import type { DockerSpec } from '../spec';
import { frameworks, type Framework } from '../wants/framework';
import { desktopPackages } from './desktop';

/** Whether packages come from conda channels. */
export const hasConda = (python: PythonKind | undefined): boolean =>
  python === 'conda' || python === 'micromamba';

/** Whether a PyTorch extension is compiled, which pip installs. */
export const hasTorchExtension = ({ form, recipe }: DockerSpec): boolean =>
  form.extension && recipe.compiles === 'torch';

/** Whether pip installs packages by name, from a file, or as wheels from a stage. */
export const listsPip = ({ form, wants }: DockerSpec): boolean =>
  wants.pipFile !== null ||
  wants.pip.length > 0 ||
  wants.wheels.length > 0 ||
  form.service === 'jupyter';

/** Whether the final image runs `pip install` at all. */
export const usesPip = (spec: DockerSpec): boolean =>
  listsPip(spec) || hasTorchExtension(spec) || spec.wants.torch !== null;

/** The framework whose version pip must keep; null if pip installs nothing else. */
export function heldFramework(spec: DockerSpec): Framework | null {
  const { wants, base } = spec;
  if (!listsPip(spec)) return null;
  if (wants.torch) return frameworks.torch;
  return base.option ? wants.framework : null;
}

/**
 * Whether a stage builds wheels: for packages, or for the extension if the
 * final image has no compiler.
 */
export const hasWheelStage = (spec: DockerSpec): boolean =>
  spec.wants.wheels.length > 0 ||
  (hasTorchExtension(spec) && spec.base.compiler !== null);

/** Whether conda installs from the user's file. */
export const usesEnvironment = ({ form, wants }: DockerSpec): boolean =>
  wants.read === null ? form.environment : wants.read.format === 'environment';

/** Whether conda or micromamba installs anything. */
export const usesConda = (spec: DockerSpec): boolean =>
  hasConda(spec.base.python) &&
  (usesEnvironment(spec) || spec.conda.length > 0);

/** System packages that choices in the form require. */
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

/** Whether pip itself installs from a repository, so that the image needs git. */
const fetchesByGit = ({ wants, base }: DockerSpec): boolean =>
  hasConda(base.python) &&
  wants.asked.some(({ wanted }) => wanted.from === 'vcs');

/** Whether the Dockerfile installs with this tool, in any of its stages. */
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
      return (
        spec.form.installer === 'uv' &&
        (listsPip(spec) || spec.wants.torch !== null)
      );
    case 'cran':
      return installsByCran(spec);
  }
}

const installsByApt = (spec: DockerSpec): boolean =>
  spec.apt.length + ownPackages(spec).length > 0;

/** CMake is installed with apt in the compiler stage. */
const compilesByCmake = ({ base, recipe, form }: DockerSpec): boolean =>
  base.compiler !== null && recipe.compiles === 'cmake' && form.extension;

/** Whether R packages are installed: by name, from a file, or for the notebook kernel. */
export const installsByCran = (spec: DockerSpec): boolean =>
  spec.recipe.r === true &&
  (spec.cran.length > 0 ||
    spec.wants.read?.format === 'renv-lock' ||
    spec.wants.read?.format === 'description' ||
    spec.form.service === 'jupyter');
