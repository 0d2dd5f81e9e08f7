import type { Group } from '../instruction';
import { mirrorMount } from '../mirrorFiles';
import { bindMount, runBody } from '../run';
import type { DockerSpec } from '../spec';
import { buildVariables } from './buildVariables';
import { wheelMount } from './wheels';

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
  ...buildVariables(spec, []),
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
