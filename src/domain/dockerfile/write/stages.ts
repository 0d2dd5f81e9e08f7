import type { Group, Instruction } from '../instruction';
import type { DockerSpec } from '../spec';
import { cmakeBuild, cmakeResult } from './cmake';
import { hasTorchExtension } from './needs';
import { torchInPlace, torchResult } from './torch';
import { wheelStage } from './wheels';
import { certificate } from './certificate';

/** The compile stages: wheels of Python packages, and a CMake project. */
export const compileStages = (spec: DockerSpec): readonly Group[] => [
  ...wheelStage(spec),
  ...cmakeStage(spec),
];

/** The compiler stage for a CMake project, if there is one. */
function cmakeStage(spec: DockerSpec): readonly Group[] {
  const { base, recipe, form } = spec;
  if (base.compiler === null || recipe.compiles !== 'cmake' || !form.extension)
    return [];
  const from: Instruction = {
    keyword: 'FROM',
    body: `${base.compiler} AS build`,
    field: 'extension',
    comment: {
      en: 'Compiles here, because this image contains nvcc. Only the result goes into the next stage.',
      zh: '在这里编译：这个镜像带 nvcc。只有结果会进入下一个镜像。',
    },
    why: {
      en: 'A first stage, named build, with the compiler. It is not part of your image.',
      zh: '第一阶段，名叫 build，里面有编译器，不会成为镜像的一部分。',
    },
  };
  return [[from], ...certificate(spec), ...cmakeBuild(spec)];
}

/** What the final image copies from the stages or compiles itself. */
export function compiledResult(spec: DockerSpec): readonly Group[] {
  const { base, recipe, form } = spec;
  if (recipe.compiles === 'cmake')
    return base.compiler && form.extension ? [cmakeResult] : [];
  if (!hasTorchExtension(spec)) return [];
  return [base.compiler ? torchResult : torchInPlace(spec)];
}
