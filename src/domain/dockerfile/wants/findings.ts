import type { Localized } from '../../../data/schema/text';
import type { Severity } from '../../doctor/types';
import { finding, type DockerFinding } from '../finding';
import type { DockerSpec } from '../spec';
import { hasConda } from '../write/needs';
import { condaFindings } from './condaFindings';
import { applying, fieldOf } from './applying';
import { fileFindings } from './fileFindings';
import { frameworkFindings } from './frameworkFindings';
import { gpuFindings } from './gpuFindings';
import { jaxFindings } from './jaxFindings';
import { needOf } from './need';
import { pythonFindings } from './pythonFindings';
import { tensorflowFindings } from './tensorflowFindings';
import { torchFindings } from './torchFindings';

/**
 * Findings about the required packages: what the Dockerfile does about them,
 * and what the user has to do.
 */
export const wantsFindings = (spec: DockerSpec): readonly DockerFinding[] =>
  all(spec).sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );

const order: readonly Severity[] = ['error', 'warning', 'info'];

const all = (spec: DockerSpec): DockerFinding[] => [
  ...fileFindings(spec),
  ...frameworkFindings(spec),
  ...torchFindings(spec),
  ...pythonFindings(spec),
  ...jaxFindings(spec),
  ...tensorflowFindings(spec),
  ...condaFindings(spec),
  ...cannotBuild(spec),
  ...gpuFindings(spec),
  ...builds(spec),
  ...moving(spec),
  ...notes(spec),
];

/** Packages that must be compiled, but cannot be compiled with this base. */
function cannotBuild(spec: DockerSpec): readonly DockerFinding[] {
  const { wants, base } = spec;
  return wants.unbuilt.map(({ id, nvcc, need }) =>
    hasConda(base.python)
      ? finding('build-in-conda', 'warning', fieldOf(spec, id), [
          {
            en: `pip would compile ${id} in conda’s Python`,
            zh: `pip 要在 conda 的 Python 里编译 ${id}`,
          },
          {
            en: 'This base has no compiler.',
            zh: '这个基础镜像没有编译器。',
          },
          {
            en: `Install it from conda-forge${need?.conda ? ` (${need.conda})` : ''}, or start from PyTorch or Python.`,
            zh: `请从 conda-forge 安装${need?.conda ? `（${need.conda}）` : ''}，或者换成 PyTorch 或 Python 模板。`,
          },
        ])
      : finding('no-compiler', 'error', fieldOf(spec, id), [
          {
            en: `${id} can’t be compiled on this base`,
            zh: `这个基础镜像上编译不了 ${id}`,
          },
          nvcc
            ? {
                en: 'Its build needs nvcc and an installed PyTorch.',
                zh: '编译它需要 nvcc 和已装好的 PyTorch。',
              }
            : {
                en: 'Its build needs a framework that this base lacks.',
                zh: '编译它需要的框架，这个基础镜像里没有。',
              },
          {
            en: 'Start from PyTorch, whose devel image has both.',
            zh: '换成 PyTorch 模板，它的 devel 镜像两样都有。',
          },
        ]),
  );
}

/** Packages that are compiled in the first stage. */
function builds(spec: DockerSpec): readonly DockerFinding[] {
  const { wheels } = spec.wants;
  if (!wheels.length) return [];
  const names = wheels.map(({ id }) => id);
  return [
    finding('built-in-stage', 'info', fieldOf(spec, names[0] ?? ''), [
      {
        en: `Built in a stage of its own: ${names.join(', ')}`,
        zh: `在单独的阶段里编译：${names.join('、')}`,
      },
      {
        en: 'The compiler, git, and the sources stay in that stage; the image gets only the wheels.',
        zh: '编译器、git 和源码都留在那里，镜像只拿 wheel。',
      },
      {
        en: 'The first build takes a long time. After that, Docker reuses each wheel until its line or one above it changes.',
        zh: '第一次构建很慢；之后只要那一行和它上面的行不变，就会用缓存里的 wheel。',
      },
    ]),
  ];
}

/** Packages that are built from a repository without a tag or commit, so every build can differ. */
function moving(spec: DockerSpec): readonly DockerFinding[] {
  const ids = spec.wants.wheels.flatMap(({ id, requirement }) =>
    /\bgit\+[a-z]+:\/\//.test(requirement) && !pinnedCommit.test(requirement)
      ? [id]
      : [],
  );
  const [first] = ids;
  return first
    ? [
        finding('repository-moves', 'info', fieldOf(spec, first), [
          {
            en: `Built from the newest commit: ${ids.join(', ')}`,
            zh: `从最新的提交编译：${ids.join('、')}`,
          },
          {
            en: 'A build next month uses another commit.',
            zh: '下个月再构建，得到的就是另一个版本。',
          },
          {
            en: 'Add @ and a tag or commit to the address: git+https://HOST/REPOSITORY.git@COMMIT.',
            zh: '在地址后面写 @ 和标签或提交：git+https://主机/仓库.git@提交。',
          },
        ]),
      ]
    : [];
}

/** `@v1` after the path; an @ before the host belongs to the account. */
const pinnedCommit = /\/\/[^/\s]+\/[^\s#@]*@[^\s/#]+/;

/** Notes in the table about a package, beyond what the Dockerfile handles. */
function notes(spec: DockerSpec): readonly DockerFinding[] {
  const seen = new Set<Localized>();
  return applying(spec).flatMap((wanted) => {
    const note = needOf(wanted)?.note;
    if (!note || seen.has(note)) return [];
    seen.add(note);
    return [
      finding('package-note', 'info', fieldOf(spec, wanted.id), [
        { en: `About ${wanted.id}`, zh: `关于 ${wanted.id}` },
        note,
        {
          en: 'From its installation notes.',
          zh: '出自它自己的安装说明。',
        },
      ]),
    ];
  });
}
