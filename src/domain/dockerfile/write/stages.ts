import {
  torchArchList,
  cmakeArchitectures,
  planForToolkit,
} from '../../gpu/archList';
import type { Localized } from '../../../data/schema/text';
import type { Group, Instruction } from '../instruction';
import { capabilitiesOf, machineOf } from '../machine';
import { dockerWord } from '../quote';
import { mirrorMount } from '../mirrorFiles';
import { bindMount, listing, runBody } from '../run';
import type { DockerSpec } from '../spec';

/** What nvcc is asked for: the cards' capabilities, as far as this toolkit has them. */
export function archs({ form, base, context }: DockerSpec) {
  const cards = capabilitiesOf(machineOf(form, context));
  return base.cuda
    ? planForToolkit(cards, base.cuda)
    : { compile: cards, impossible: [] };
}

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
  return recipe.compiles === 'cmake'
    ? cmakeStage(spec, from)
    : torchStage(spec, from);
}

const noGpu: Localized = {
  en: 'A build sees no GPU, so the architectures of the server’s cards are named, and the compiler is limited so that the laptop’s memory suffices.',
  zh: '构建时看不到 GPU，所以写明服务器显卡的架构；同时限制编译进程数，免得电脑内存不够。',
};

/** The variables that make PyTorch compile for the cards of the server. */
export function torchBuildEnv(spec: DockerSpec): Instruction {
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
    why: noGpu,
  };
}

function torchStage(spec: DockerSpec, from: Instruction): readonly Group[] {
  return [
    [from],
    [torchBuildEnv(spec)],
    [
      {
        keyword: 'COPY',
        body: 'ext/ /src/',
        field: 'extension',
        why: {
          en: 'The extension’s source, with its setup.py or pyproject.toml.',
          zh: '扩展的源码，里面要有 setup.py 或 pyproject.toml。',
        },
      },
      {
        keyword: 'RUN',
        body: runBody(
          [
            'pip wheel --no-cache-dir --no-deps --no-build-isolation \\\n        --wheel-dir /wheels /src',
          ],
          mirrorMount(spec, 'pip'),
        ),
        field: 'extension',
        why: {
          en: 'Compiles it to a wheel, against the PyTorch of this image (--no-build-isolation).',
          zh: '编译成 wheel，针对的是这个镜像里的 PyTorch（--no-build-isolation）。',
        },
      },
    ],
  ];
}

function cmakeStage(spec: DockerSpec, from: Instruction): readonly Group[] {
  const { form } = spec;
  const list = cmakeArchitectures(archs(spec).compile, { ptx: form.ptx });
  return [
    [from],
    [
      {
        keyword: 'RUN',
        body: runBody(
          [
            'apt-get update',
            listing('apt-get install -y --no-install-recommends', ['cmake']),
            'rm -rf /var/lib/apt/lists/*',
          ],
          mirrorMount(spec, 'apt'),
        ),
        field: 'extension',
        why: {
          en: 'CMake; the compilers are in the image.',
          zh: 'CMake；编译器镜像里已经有了。',
        },
      },
      {
        keyword: 'COPY',
        body: 'src/ /src/',
        field: 'extension',
        why: {
          en: 'Your CMake project, with install rules in its CMakeLists.txt.',
          zh: '你的 CMake 工程，CMakeLists.txt 里要有 install 规则。',
        },
      },
      {
        keyword: 'RUN',
        body: runBody([
          listing('cmake -S /src -B /build', [
            '-DCMAKE_BUILD_TYPE=Release',
            ...(list
              ? [
                  `-DCMAKE_CUDA_ARCHITECTURES=${dockerWord(list) === list ? list : `"${list}"`}`,
                ]
              : []),
          ]),
          `cmake --build /build --parallel ${form.maxJobs}`,
          'cmake --install /build --prefix /opt/app',
        ]),
        field: 'extension',
        why: noGpu,
      },
    ],
  ];
}

/** What the final image takes from the compiler's stage. */
export function compiledResult(spec: DockerSpec): readonly Group[] {
  const { base, recipe, form } = spec;
  if (base.compiler && recipe.compiles === 'cmake')
    return [
      [
        {
          keyword: 'COPY',
          body: '--from=build /opt/app /opt/app',
          field: 'extension',
          why: {
            en: 'The installed program comes over, the compiler stays behind.',
            zh: '装好的程序拿过来，编译器留在那边。',
          },
        },
        {
          keyword: 'ENV',
          body: 'PATH=/opt/app/bin:$PATH',
          field: 'extension',
          why: {
            en: 'Its programs are found by name.',
            zh: '程序可以直接按名字运行。',
          },
        },
      ],
    ];
  if (base.compiler)
    return [
      [
        {
          keyword: 'RUN',
          body: runBody(
            ['pip install --no-cache-dir --no-deps /wheels/*.whl'],
            ['--mount=type=bind,from=build,source=/wheels,target=/wheels'],
          ),
          field: 'extension',
          why: {
            en: 'Installs the wheel straight from the first stage, without a copy of it in a layer.',
            zh: '直接从第一阶段安装 wheel，不会在某一层里多留一份。',
          },
        },
      ],
    ];
  if (form.extension && recipe.compiles === 'torch')
    return [
      [
        torchBuildEnv(spec),
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
            en: 'This image has nvcc itself: the extension is compiled and installed in one step. It is copied first, because the mounted folder is read-only.',
            zh: '这个镜像自带 nvcc，一步完成编译和安装。挂载的目录只读，所以先复制一份。',
          },
        },
      ],
    ];
  return [];
}
