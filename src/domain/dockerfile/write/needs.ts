import type { PythonKind } from '../../../data/schema/recipe';
import type { MirrorTool } from '../mirrorFiles';
import type { DockerSpec } from '../spec';
import { desktopPackages } from './desktop';

/** Whether packages come from conda channels. */
export const hasConda = (python: PythonKind | undefined): boolean =>
  python === 'conda' || python === 'micromamba';

/** Whether a PyTorch extension is compiled, which pip installs. */
export const hasTorchExtension = ({ form, recipe }: DockerSpec): boolean =>
  form.extension && recipe.compiles === 'torch';

/** Whether pip is given packages by name or by requirements.txt. */
export const listsPip = ({ form, pip }: DockerSpec): boolean =>
  form.requirements || pip.length > 0 || form.service === 'jupyter';

/** Whether the final image runs `pip install` at all. */
export const usesPip = (spec: DockerSpec): boolean =>
  listsPip(spec) || hasTorchExtension(spec);

/** Whether conda or micromamba installs anything. */
export const usesConda = ({ form, base, conda }: DockerSpec): boolean =>
  hasConda(base.python) && (form.environment || conda.length > 0);

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
  ];
}

/** Whether the Dockerfile installs by this tool, in any of its stages. */
export function uses(spec: DockerSpec, tool: MirrorTool): boolean {
  switch (tool) {
    case 'apt':
      return installsByApt(spec) || compilesByCmake(spec);
    case 'pip':
      return usesPip(spec);
    case 'conda':
      return usesConda(spec);
    case 'cran':
      return spec.cran.length > 0 && spec.recipe.r === true;
  }
}

const installsByApt = (spec: DockerSpec): boolean =>
  spec.apt.length + ownPackages(spec).length > 0;

/** CMake comes by apt in the stage of the compiler. */
const compilesByCmake = ({ base, recipe }: DockerSpec): boolean =>
  base.compiler !== null && recipe.compiles === 'cmake';
