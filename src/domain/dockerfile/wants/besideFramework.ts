import type { Localized } from '../../../data/schema/text';
import { finding, type DockerFinding } from '../finding';
import type { DockerSpec } from '../spec';

/** What happens to packages that belong to a framework, or would replace one. */
export const besideFramework = (spec: DockerSpec): readonly DockerFinding[] => [
  ...companions(spec),
  ...second(spec),
  ...index(spec),
  ...typed(spec),
];

export const nothingToDo: Localized = {
  en: 'You don’t need to do anything.',
  zh: '不需要做什么。',
};

function companions({ wants }: DockerSpec): readonly DockerFinding[] {
  const ids = wants.taken
    .filter(({ why }) => why === 'companion')
    .map(({ id }) => id);
  return ids.length
    ? [
        // without a line that decides, there is no question about the framework
        finding(
          'companions-taken',
          'info',
          wants.frameworkLine ? 'framework' : 'yours',
          [
            {
              en: `Removed because they belong to the framework: ${ids.join(', ')}`,
              zh: `这些从属于框架，不单独安装：${ids.join('、')}`,
            },
            wants.torch
              ? {
                  en: 'PyTorch installs the versions that belong to its release.',
                  zh: 'PyTorch 会带来与它版本对应的那些。',
                }
              : {
                  en: 'The base has the versions that belong to its release.',
                  zh: '基础镜像里有与它版本对应的那些。',
                },
            nothingToDo,
          ],
        ),
      ]
    : [];
}

/** Packages of the pip field that would replace the base's framework. */
function typed({
  wants: { framework, replacing },
  base,
}: DockerSpec): readonly DockerFinding[] {
  if (!framework || !replacing.length) return [];
  const names = replacing.map(({ name, spec }) => `${name}${spec}`).join(', ');
  const has = [framework.title, base.release ?? ''].join(' ').trim();
  return [
    finding('framework-typed', 'warning', 'pip', [
      {
        en: `Not installed: ${names}; the base has ${has}`,
        zh: `不安装 ${names}：基础镜像里已有 ${has}`,
      },
      {
        en: 'pip would replace the base’s build, which was chosen for your GPUs and driver.',
        zh: 'pip 会换掉为你的显卡和驱动选好的版本。',
      },
      {
        en: 'Delete it here. If your code needs that release, choose another base image above.',
        zh: '请从这里删掉。如果代码必须用那个版本，请在上面换一个基础镜像。',
      },
    ]),
  ];
}

/** PyTorch's own index, if no other package comes from it. */
function index({ wants }: DockerSpec): readonly DockerFinding[] {
  const lines = wants.taken
    .filter(({ why }) => why === 'index')
    .map(({ line }) => String(line.first))
    .join(', ');
  return lines
    ? [
        finding('torch-index-taken', 'info', 'yours', [
          {
            en: `PyTorch’s package index was removed (line ${lines})`,
            zh: `PyTorch 的索引不再使用（第 ${lines} 行）`,
          },
          {
            en: 'PyTorch is already installed. With this index, pip would search it for every package and could install another build from it.',
            zh: '镜像里已经有 PyTorch。如果保留这个索引，pip 安装每个包时都会查询它，还可能从中换成别的版本。',
          },
          nothingToDo,
        ]),
      ]
    : [];
}

/** A second framework brings its own CUDA libraries. */
function second({ wants, recipe }: DockerSpec): readonly DockerFinding[] {
  if (typeof recipe.base !== 'string' || !wants.framework) return [];
  const others = ['torch', 'tensorflow', 'jax'].filter(
    (id) =>
      id !== wants.framework?.id &&
      wants.asked.some(({ wanted }) => wanted.id === id),
  );
  return others.length
    ? [
        finding('second-framework', 'warning', 'yours', [
          {
            en: `A second framework: ${others.join(', ')}`,
            zh: `还有另一个框架：${others.join('、')}`,
          },
          {
            en: 'It installs several gigabytes of its own CUDA libraries, which may differ from the base’s.',
            zh: '它会带来自己的一套 CUDA 库，有好几 GB，版本可能与基础镜像的不同。',
          },
          {
            en: 'If the program allows it, build one image for each.',
            zh: '如果程序允许，请分成两个镜像。',
          },
        ]),
      ]
    : [];
}
