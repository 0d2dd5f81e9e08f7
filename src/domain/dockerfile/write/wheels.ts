import type { Group, Instruction } from '../instruction';
import { stageMirrorMount } from '../mirrorFiles';
import { shellWord } from '../quote';
import { aptInstall, listing, runBody } from '../run';
import type { DockerSpec } from '../spec';
import type { Wheel } from '../wants/wheel';
import { indexOptions, pipAccess } from './access';
import { buildVariables, filled } from './buildVariables';
import { certificate } from './certificate';
import { hasTorchExtension, hasWheelStage } from './needs';

/**
 * Mounts a folder of the wheel stage during one RUN, so that it adds nothing to
 * a layer.
 */
export const wheelMount = (folder: string): string =>
  `--mount=type=bind,from=wheels,source=${folder},target=${folder}`;

/**
 * The compile stage: packages first, because they change less often than the
 * user's own extension.
 */
export function wheelStage(spec: DockerSpec): readonly Group[] {
  if (!hasWheelStage(spec)) return [];
  const { wheels } = spec.wants;
  const access = pipAccess(spec, 'compiled');
  const variables = buildVariables(spec, wheels);
  return [
    [from(spec)],
    ...certificate(spec),
    ...(wheels.length ? [compilers(spec)] : []),
    ...(access.length ? [access] : []),
    ...(variables.length ? [variables] : []),
    ...(wheels.length ? [[...buildNeeds(spec), ...built(spec)]] : []),
    ...(hasTorchExtension(spec) && spec.base.compiler
      ? [ownExtension(spec)]
      : []),
  ];
}

const from = ({ base, form, wants }: DockerSpec): Instruction => ({
  keyword: 'FROM',
  body: `${base.compiler ?? base.image} AS wheels`,
  field: wants.wheels.length || !form.extension ? 'compiled' : 'extension',
  comment: base.compiler
    ? {
        en: 'Compiles here, because this image contains nvcc. Only the wheels go into the next stage.',
        zh: '在这里编译：这个镜像带 nvcc。只有 wheel 会进入下一个镜像。',
      }
    : {
        en: 'Compiles here, so that the image doesn’t contain the compiler.',
        zh: '在这里编译，编译器就不会留在镜像里。',
      },
  why: {
    en: 'A first stage, named wheels, with the compiler. It is not part of your image.',
    zh: '第一阶段，名叫 wheels，里面有编译器，不会成为镜像的一部分。',
  },
});

/**
 * System packages for compiling. The devel images have the compilers; git is
 * for repositories and submodules.
 */
const compilers = (spec: DockerSpec): Group => {
  const { base, wants } = spec;
  const packages = [
    ...(base.compiler ? [] : ['build-essential']),
    'git',
    ...(base.python === 'none' ? ['python3-dev', 'python3-venv'] : []),
    ...wants.headers,
  ].sort();
  return [
    {
      keyword: 'RUN',
      body: runBody(
        [
          'apt-get update',
          listing(aptInstall, [...new Set(packages)]),
          'rm -rf /var/lib/apt/lists/*',
        ],
        stageMirrorMount(spec, 'apt'),
      ),
      field: 'compiled',
      why: {
        en: 'The programs and header files that these packages’ build scripts need.',
        zh: '这些包的编译脚本要用到的工具和头文件。',
      },
    },
  ];
};

/** Python packages that the builds need; without isolation, pip does not fetch them. */
function buildNeeds(spec: DockerSpec): readonly Instruction[] {
  const open = spec.wants.wheels.filter(({ isolated }) => !isolated);
  const packages = new Set(
    open.flatMap(({ need }) => need?.before ?? ['setuptools', 'wheel']),
  );
  const bounded = [...packages].filter((name) => /[<>=]/.test(name));
  const list = [...packages]
    .filter((name) => !bounded.some((other) => other.startsWith(`${name}<`)))
    .sort();
  if (!list.length) return [];
  return [
    {
      keyword: 'RUN',
      body: runBody(
        [listing('pip install --no-cache-dir', list.map(shellWord))],
        stageMirrorMount(spec, 'pip'),
      ),
      field: 'compiled',
      why: {
        en: 'The Python packages that the builds need. The builds use this image’s packages, so pip doesn’t download them itself.',
        zh: '编译时要用的 Python 包。编译用的是这个镜像里的环境，pip 不会自己去装。',
      },
    },
  ];
}

/** One RUN per package: changing one does not recompile those above it. */
const built = (spec: DockerSpec): readonly Instruction[] =>
  spec.wants.wheels.map((wheel): Instruction => ({
    keyword: 'RUN',
    body: runBody(
      [
        listing(
          `pip wheel --no-cache-dir --no-deps${wheel.isolated ? '' : ' --no-build-isolation'} --wheel-dir /wheels`,
          [
            ...indexOptions(spec),
            ...links(spec, wheel),
            ...(wheel.fromSource ? [`--no-binary ${wheel.id}`] : []),
            shellWord(wheel.requirement),
          ],
        ),
      ],
      stageMirrorMount(spec, 'pip'),
    ),
    field: 'compiled',
    why: wheel.isolated
      ? {
          en: 'Builds a wheel here, so that git and the build tools stay in this stage.',
          zh: '在这里做成 wheel，git 和编译工具都留在这一阶段。',
        }
      : {
          en: 'Compiles it to a wheel with this image’s packages (--no-build-isolation), which the next image has too.',
          zh: '用这个镜像里的环境编译成 wheel（--no-build-isolation），与下一个镜像一致。',
        },
  }));

function links(spec: DockerSpec, { need }: Wheel): readonly string[] {
  const page = need?.links && filled(spec, need.links);
  return page ? [`--find-links ${shellWord(page)}`] : [];
}

/**
 * The user's own extension, in a separate folder: it changes more often than
 * the packages.
 */
const ownExtension = (spec: DockerSpec): Group => [
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
        'pip wheel --no-cache-dir --no-deps --no-build-isolation \\\n        --wheel-dir /ext /src',
      ],
      stageMirrorMount(spec, 'pip'),
    ),
    field: 'extension',
    why: {
      en: 'Compiles it to a wheel, against the PyTorch of this image (--no-build-isolation).',
      zh: '编译成 wheel，针对的是这个镜像里的 PyTorch（--no-build-isolation）。',
    },
  },
];
