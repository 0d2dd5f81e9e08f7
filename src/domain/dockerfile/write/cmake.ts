import { cmakeArchitectures } from '../../gpu/build/archList';
import type { Group, Instruction } from '../instruction';
import { stageMirrorMount } from '../mirrorFiles';
import { dockerWord } from '../quote';
import { aptInstall, listing, runBody } from '../run';
import type { DockerSpec } from '../spec';
import { archs, noGpu } from './archs';

/** The compiler stage's steps for a CMake project. */
export const cmakeBuild = (spec: DockerSpec): readonly Group[] => [
  [installCmake(spec), copySource, compile(spec)],
];

const installCmake = (spec: DockerSpec): Instruction => ({
  keyword: 'RUN',
  body: runBody(
    [
      'apt-get update',
      listing(aptInstall, ['cmake']),
      'rm -rf /var/lib/apt/lists/*',
    ],
    stageMirrorMount(spec, 'apt'),
  ),
  field: 'extension',
  why: {
    en: 'Installs CMake; the image already contains the compilers.',
    zh: 'CMake；编译器镜像里已经有了。',
  },
});

const copySource: Instruction = {
  keyword: 'COPY',
  body: 'src/ /src/',
  field: 'extension',
  why: {
    en: 'Your CMake project, with install rules in its CMakeLists.txt.',
    zh: '你的 CMake 工程，CMakeLists.txt 里要有 install 规则。',
  },
};

function compile(spec: DockerSpec): Instruction {
  const { form } = spec;
  const list = cmakeArchitectures(archs(spec).compile, { ptx: form.ptx });
  // the list has a semicolon, which the shell would treat as a command separator
  const quoted = dockerWord(list) === list ? list : `"${list}"`;
  return {
    keyword: 'RUN',
    body: runBody([
      listing('cmake -S /src -B /build', [
        '-DCMAKE_BUILD_TYPE=Release',
        ...(list ? [`-DCMAKE_CUDA_ARCHITECTURES=${quoted}`] : []),
      ]),
      `cmake --build /build --parallel ${form.maxJobs}`,
      'cmake --install /build --prefix /opt/app',
    ]),
    field: 'extension',
    why: noGpu,
  };
}

/** Copies the installed program into the final image. */
export const cmakeResult: Group = [
  {
    keyword: 'COPY',
    body: '--from=build /opt/app /opt/app',
    field: 'extension',
    why: {
      en: 'Copies only the installed program, without the compiler.',
      zh: '只复制装好的程序，不带编译器。',
    },
  },
  {
    keyword: 'ENV',
    body: 'PATH=/opt/app/bin:$PATH',
    field: 'extension',
    why: {
      en: 'Lets you start its programs by name.',
      zh: '程序可以直接按名称运行。',
    },
  },
];
