import type { Group, Instruction } from '../instruction';
import type { DockerSpec } from '../spec';
import { cmakeBuild, cmakeResult } from './cmake';
import { hasTorchExtension } from './needs';
import { torchBuild, torchInPlace, torchResult } from './torch';

/** The stage with the compiler, where there is one. */
export function compileStage(spec: DockerSpec): readonly Group[] {
  const { base, recipe } = spec;
  if (base.compiler === null) return [];
  const from: Instruction = {
    keyword: 'FROM',
    body: `${base.compiler} AS build`,
    field: 'extension',
    comment: {
      en: 'Compiled here: this image has nvcc. Only the result goes into the next one.',
      zh: '在这里编译：这个镜像带 nvcc。只有结果会进入下一个镜像。',
    },
    why: {
      en: 'A first stage, named build, with the compiler. It is not part of your image.',
      zh: '第一阶段，名叫 build，里面有编译器，不会成为镜像的一部分。',
    },
  };
  const build = recipe.compiles === 'cmake' ? cmakeBuild : torchBuild;
  return [[from], ...build(spec)];
}

/** What the final image takes from the compiler's stage, or compiles itself. */
export function compiledResult(spec: DockerSpec): readonly Group[] {
  const { base, recipe } = spec;
  if (base.compiler)
    return [recipe.compiles === 'cmake' ? cmakeResult : torchResult];
  return hasTorchExtension(spec) ? [torchInPlace(spec)] : [];
}
