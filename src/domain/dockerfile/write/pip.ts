import type { DockerField } from '../../../data/dockerFields';
import { torchWithNumpy2 } from '../../../data/numpySupport';
import { indexAddress } from '../../gpu/build/wheelOptions';
import { isBound } from '../../requirements/specifier';
import { compareVersions } from '../../version/compareVersions';
import type { Group, Instruction } from '../instruction';
import { mirrorMount } from '../mirrorFiles';
import { shellWord } from '../quote';
import { listing, runBody } from '../run';
import type { DockerSpec } from '../spec';
import { ownName } from '../wants/pipFile';
import { indexOptions, pipAccess } from './access';
import { heldFramework, listsPip, uses, usesPip } from './needs';
import { wheelMount } from './wheels';

/** Where the package versions of the base are saved. */
const heldFile = '/tmp/base-packages.txt';

/**
 * What gives pip access, then what it installs by name; a compiled extension
 * comes later and needs the access too.
 */
export function pipPackages(spec: DockerSpec): readonly Group[] {
  if (!usesPip(spec)) return [];
  const opened = pipAccess(spec, listsPip(spec) ? 'pip' : 'extension');
  const lists = [
    ...getUv(spec),
    ...torchItself(spec),
    ...held(spec),
    ...copyFiles(spec),
    ...pipInstall(spec),
  ];
  return [opened, lists].filter((group) => group.length > 0);
}

/** Installs PyTorch before other packages, from the index that fits the machine. */
function torchItself(spec: DockerSpec): readonly Instruction[] {
  const { torch, typed } = spec.wants;
  if (!torch) return [];
  return [
    {
      keyword: 'RUN',
      body: runBody([
        listing(installCommand(spec), [
          `--index-url ${indexAddress(torch.option)}`,
          ...torch.packages.map(shellWord),
        ]),
      ]),
      field: typed.some(({ id }) => torch.ids.includes(id)) ? 'pip' : 'yours',
      comment: {
        en: 'PyTorch for a CUDA version that the server supports; PyPI has only one.',
        zh: '按服务器支持的 CUDA 版本装 PyTorch；PyPI 上每个版本只有一种 CUDA。',
      },
      why: {
        en: 'Uses PyTorch’s own index for this CUDA version, which has all its dependencies. It comes first, so that no other package installs another build.',
        zh: '从 PyTorch 自己的这个 CUDA 的索引安装，它需要的包那里都有。放在最前面，其他包就不会带来另一个版本。',
      },
    },
  ];
}

/** Saves the versions of the base's framework, so that pip keeps them. */
function held(spec: DockerSpec): readonly Instruction[] {
  const framework = heldFramework(spec);
  if (!framework) return [];
  const isOld = needsOldNumpy(spec);
  return [
    {
      keyword: 'RUN',
      body: runBody([
        `pip list --format=freeze \\\n        | grep -iE '^(${framework.held})==' > ${heldFile}`,
        ...(isOld ? [`echo 'numpy<2' >> ${heldFile}`] : []),
      ]),
      field: 'framework',
      comment: {
        en: `${framework.title} stays as ${spec.wants.torch ? 'it is now' : 'the base has it'}: pip is held to these versions.${isOld ? ' It was built for NumPy 1.' : ''}`,
        zh: `${framework.title} 保持${spec.wants.torch ? '上面装好的版本' : '基础镜像里的版本'}：用这份清单约束 pip。${isOld ? '它是按 NumPy 1 编译的。' : ''}`,
      },
      why: {
        en: 'Saves the versions that are installed. With -c, pip stops instead of replacing them.',
        zh: '记下已安装的版本。加上 -c 后，pip 宁可报错也不会换成别的版本。',
      },
    },
  ];
}

/**
 * Whether the base's PyTorch needs NumPy 1, and nothing else decides on it.
 * Without a limit, a package such as opencv-python brings NumPy 2. A file with
 * hashes pins its NumPy itself.
 */
function needsOldNumpy({ base, wants }: DockerSpec): boolean {
  const { framework, asked, typed, pipFile } = wants;
  const isPinned = [...asked.map(({ wanted }) => wanted), ...typed].some(
    ({ id, spec }) => id === 'numpy' && isBound(spec),
  );
  return (
    framework?.id === 'torch' &&
    base.release !== null &&
    compareVersions(base.release, torchWithNumpy2.first) < 0 &&
    !isPinned &&
    pipFile?.hashed !== true
  );
}

const getUv = (spec: DockerSpec): readonly Instruction[] =>
  uses(spec, 'uv')
    ? [
        {
          keyword: 'RUN',
          body: runBody(
            ['pip install --no-cache-dir uv'],
            mirrorMount(spec, 'pip'),
          ),
          field: 'installer',
          why: {
            en: 'uv installs the same packages much faster. It’s installed from the index, so that no other registry is needed.',
            zh: 'uv 装同样的包，快得多。从 PyPI 安装，就不用访问别的镜像仓库。',
          },
        },
      ]
    : [];

/** Copies the requirements file, and the files that it refers to. */
function copyFiles({ wants, form }: DockerSpec): readonly Instruction[] {
  const { pipFile } = wants;
  if (!pipFile) return [];
  const field = form.yours.trim() ? 'yours' : 'requirements';
  const beside = pipFile.beside.map((path): Instruction => ({
    keyword: 'COPY',
    body: `${path} /tmp/${path}`,
    field,
    why: {
      en: 'Your requirements file refers to this one.',
      zh: '你的依赖文件里引用了它。',
    },
  }));
  return [
    {
      keyword: 'COPY',
      body: `${pipFile.name} /tmp/${pipFile.name}`,
      field,
      comment: {
        en: 'Copied by itself, so that pip runs again only if this file changes.',
        zh: '单独复制：只有这个文件变了，pip 才会重新安装。',
      },
      why:
        pipFile.name === ownName
          ? {
              en: 'Generated from your file, without the packages that the base contains or a stage builds.',
              zh: '由你的文件生成：去掉了基础镜像已有的和单独编译的包。',
            }
          : {
              en: 'Copied by itself, so that pip runs again only if this file changes.',
              zh: '单独复制，放在前面：只有这个文件变了，pip 才会重新安装。',
            },
    },
    ...beside,
  ];
}

function pipInstall(spec: DockerSpec): readonly Instruction[] {
  const { form, wants } = spec;
  const packages = [
    ...new Set([
      ...wants.pip,
      ...(form.service === 'jupyter' ? ['jupyterlab'] : []),
    ]),
  ].sort();
  const file = wants.pipFile && `-r /tmp/${wants.pipFile.name}`;
  const hashed = wants.pipFile?.hashed ?? false;
  const wanted = [
    ...(wants.wheels.length ? ['/wheels/*.whl'] : []),
    ...(file && !hashed ? [file] : []),
    ...packages.map(shellWord),
  ];
  const constraint = heldFramework(spec) ? [`-c ${heldFile}`] : [];
  return [
    ...(file && hashed ? [installHashed(spec, file)] : []),
    ...(wanted.length
      ? [
          install(spec, askedBy(spec), [
            ...indexOptions(spec),
            ...constraint,
            ...wanted,
          ]),
        ]
      : []),
  ];
}

/**
 * A file with hashes lists everything; pip would require a hash for every
 * package outside it too.
 */
const installHashed = (spec: DockerSpec, file: string): Instruction => ({
  ...install(spec, 'yours', [...indexOptions(spec), '--no-deps', file]),
  why: {
    en: 'The file lists every package with its hash, so pip doesn’t look for anything else.',
    zh: '文件列出了每个包和它的哈希，不用再找别的依赖。',
  },
});

const install = (
  spec: DockerSpec,
  field: DockerField,
  words: readonly string[],
): Instruction => ({
  keyword: 'RUN',
  body: runBody(
    [listing(installCommand(spec), words)],
    [
      ...(words.includes('/wheels/*.whl') ? [wheelMount('/wheels')] : []),
      ...mirrorMount(spec, spec.form.installer),
    ],
  ),
  field,
  why: words.includes('/wheels/*.whl')
    ? {
        en: 'Installs the wheels straight from their stage and the packages from the index, and keeps no downloads.',
        zh: 'wheel 直接从编译阶段安装，其余的包从索引安装，不保留下载缓存。',
      }
    : {
        en: 'Installs the packages and keeps no downloads.',
        zh: '安装这些包，不保留下载缓存。',
      },
});

/**
 * https://docs.astral.sh/uv/pip/environments/: without --system, uv requires a
 * virtual environment.
 */
function installCommand({ form, base }: DockerSpec): string {
  if (form.installer === 'pip') return 'pip install --no-cache-dir';
  return base.python === 'none'
    ? 'uv pip install --no-cache'
    : `uv pip install --system --no-cache${base.python === 'framework' ? ' --break-system-packages' : ''}`;
}

function askedBy({ form, wants }: DockerSpec): DockerField {
  if (wants.pip.length) return 'pip';
  if (wants.read) return 'yours';
  return form.requirements ? 'requirements' : 'service';
}
