import { torchArchList } from '../../gpu/build/archList';
import type { Group, Instruction } from '../instruction';
import { mirrorMount } from '../mirrorFiles';
import { bindMount, runBody } from '../run';
import type { DockerSpec } from '../spec';
import { archs, forGpus, noGpu } from './archs';
import { wheelMount } from './wheels';

/** The variables that make PyTorch compile for the server's GPUs. */
function buildVariables(spec: DockerSpec): Instruction {
  const { form } = spec;
  const list = torchArchList(archs(spec).compile, { ptx: form.ptx });
  return {
    keyword: 'ENV',
    body: [
      'FORCE_CUDA=1',
      `MAX_JOBS=${form.maxJobs}`,
      ...(list ? [`TORCH_CUDA_ARCH_LIST="${list}"`] : []),
    ].join(' \\\n    '),
    field: 'extension',
    ...(list && { comment: forGpus }),
    why: noGpu,
  };
}

/** Copies the wheel from the compiler stage into the final image. */
export const torchResult: Group = [
  {
    keyword: 'RUN',
    body: runBody(
      ['pip install --no-cache-dir --no-deps /ext/*.whl'],
      [wheelMount('/ext')],
    ),
    field: 'extension',
    why: {
      en: 'Installs the wheel straight from the first stage, without copying it into a layer.',
      zh: '直接从第一阶段安装 wheel，不会在某一层里多留一份。',
    },
  },
];

/** Compiles and installs in the final image, if it has nvcc. */
export const torchInPlace = (spec: DockerSpec): Group => [
  buildVariables(spec),
  {
    keyword: 'RUN',
    body: runBody(
      [
        'cp -r /src /tmp/ext',
        'pip install --no-cache-dir --no-deps --no-build-isolation /tmp/ext',
        'rm -rf /tmp/ext',
      ],
      [bindMount('ext', '/src'), ...mirrorMount(spec, 'pip')],
    ),
    field: 'extension',
    why: {
      en: 'This image contains nvcc, so the extension is compiled and installed in one step. It’s copied first, because the mounted folder is read-only.',
      zh: '这个镜像自带 nvcc，一步完成编译和安装。挂载的目录只读，所以先复制一份。',
    },
  },
];
