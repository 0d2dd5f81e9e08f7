import type { ServerVerdict } from '../gpu/compat/judgeServer';
import { neededBranch } from '../gpu/advice/driverAdvice';
import { isGood } from '../gpu/compat/judge';
import {
  imageOptions,
  isOffered,
  type ImageOption,
} from '../gpu/advice/recommend';
import { finding, type DockerFinding, type Texts } from './finding';
import { machineOf } from './machine';
import type { DockerSpec } from './spec';
import { archs } from './write/archs';

/**
 * Findings about the base image on this machine. The text of a Dockerfile
 * cannot show them.
 */
export function baseFindings(spec: DockerSpec): readonly DockerFinding[] {
  return [...fit(spec), ...unseen(spec), ...compiler(spec)];
}

/** Whether the base image runs on the GPUs. */
function fit(spec: DockerSpec): readonly DockerFinding[] {
  const { base, form } = spec;
  const { option } = base;
  if (!option) return [];
  const field = form.image ? 'image' : 'machine';
  const { runsOn, cards } = option.verdict;
  if (runsOn === 'none')
    return [finding('base-not-for-cards', 'error', field, onNone)];
  if (runsOn === 'some')
    return [finding('base-not-for-all-cards', 'warning', field, onSome(spec))];
  if (runsOn !== 'unknown' || !cards.length) return [];
  return isDriverMissing(option.verdict)
    ? [finding('base-needs-driver', 'warning', field, onDriver(spec, option))]
    : [finding('base-not-known', 'info', field, notKnown)];
}

const isDriverMissing = ({ cards }: ServerVerdict): boolean =>
  cards.some(({ reasons }) =>
    reasons.some(({ rule }) => rule === 'driver-unknown'),
  );

function onDriver(
  { form, context }: DockerSpec,
  { target }: ImageOption,
): Texts {
  const branch = neededBranch(target, machineOf(form, context).cards);
  return [
    {
      en: 'Whether this base runs depends on the driver, which isn’t known',
      zh: '这个基础镜像能不能跑取决于驱动，而驱动版本未知',
    },
    branch === null
      ? {
          en: 'If the driver is too old for the base’s CUDA version, the program stops at its first CUDA call.',
          zh: '驱动太旧、不支持镜像里的 CUDA 时，程序第一次调用 CUDA 就会出错。',
        }
      : {
          en: `It needs driver ${String(branch)} or later.`,
          zh: `驱动 ${String(branch)} 及以上才能运行。`,
        },
    { en: 'Enter the driver above.', zh: '请在上面填写驱动版本。' },
  ];
}

const onNone: Texts = [
  {
    en: 'This base runs on none of the GPUs',
    zh: '这个基础镜像在这些显卡上都不能运行',
  },
  {
    en: 'The table below the field gives the reasons.',
    zh: '原因见字段下面的表。',
  },
  {
    en: 'Use one of the alternatives, or ask for a newer driver.',
    zh: '换成备选镜像，或请管理员升级驱动。',
  },
];

/** A base image for the GPUs that the chosen one does not support, if there is one. */
function secondBase({
  recipe,
  form,
  context,
  base,
}: DockerSpec): string | null {
  const { option } = base;
  if (!option || typeof recipe.base !== 'string') return null;
  const machine = machineOf(form, context);
  const left = machine.cards.filter((_, i) => {
    const verdict = option.verdict.cards[i];
    return verdict && !isGood(verdict.kind);
  });
  const best = imageOptions(recipe.base, form.variant, {
    ...machine,
    cards: left,
  })[0];
  return best?.verdict.runsOn === 'all' && isOffered(best) ? best.image : null;
}

function onSome(spec: DockerSpec): Texts {
  const [title, why, fix] = onSomeTexts;
  const second = secondBase(spec);
  return second
    ? [
        title,
        why,
        {
          en: `There may be no single image for all of them. Build two: this one, and one on ${second} for the other GPUs. Give each container the GPUs that match its image.`,
          zh: `可能没有一个镜像适合所有的显卡。请构建两个：这一个，和基于 ${second} 的一个给其余的显卡用；启动容器时只分配对应的显卡。`,
        },
      ]
    : [title, why, fix];
}

const onSomeTexts: Texts = [
  {
    en: 'This base doesn’t run on all of the GPUs',
    zh: '这个基础镜像只能在其中一部分显卡上运行',
  },
  {
    en: 'A container with one of the other GPUs fails with “no kernel image is available” or doesn’t start.',
    zh: '容器分到其余的显卡时，会报“no kernel image is available”，或者启动不了。',
  },
  {
    en: 'Give the container only those GPUs in docker run, or use an alternative.',
    zh: 'docker run 时只给容器能运行这个镜像的显卡，或换成备选镜像。',
  },
];

const notKnown: Texts = [
  {
    en: 'We don’t know whether this base runs here',
    zh: '不清楚这个基础镜像能不能在这里运行',
  },
  {
    en: 'The tables don’t list the GPUs that it was built for.',
    zh: '数据表里没有它支持的显卡列表。',
  },
  {
    en: 'Try it on the server before you build on it.',
    zh: '先在服务器上测试这个镜像，再在它上面构建。',
  },
];

function unseen({ base }: DockerSpec): readonly DockerFinding[] {
  return base.option && !isOffered(base.option)
    ? [
        finding('tag-not-seen', 'info', 'image', [
          { en: 'No source lists this tag', zh: '这个标签没有见到过' },
          {
            en: 'It follows its family’s naming scheme, but no one has looked it up.',
            zh: '它符合这一系列的命名规则，但没有人核对过。',
          },
          {
            en: 'Try docker pull: “manifest unknown” means that the tag doesn’t exist.',
            zh: '用 docker pull 可以确认：如果报“manifest unknown”，就没有这个标签。',
          },
        ]),
      ]
    : [];
}

/** nvcc is missing or does not know a GPU. */
function compiler(spec: DockerSpec): readonly DockerFinding[] {
  const { form, recipe } = spec;
  if (!form.extension || !recipe.compiles) return [];
  const { impossible, compile } = archs(spec);
  if (impossible.length)
    return [
      finding('not-compiled-for', 'error', 'extension', [
        {
          en: 'The compiler can’t generate code for a GPU',
          zh: '编译器不支持其中的显卡',
        },
        {
          en: `This CUDA version has no ${impossible.join(', ')}; the result won’t run there.`,
          zh: `这个 CUDA 版本没有 ${impossible.join('、')}，编译结果在那些显卡上不能运行。`,
        },
        {
          en: 'Choose a base with another CUDA version.',
          zh: '换一个 CUDA 版本的基础镜像。',
        },
      ]),
    ];
  return compile.length
    ? []
    : [
        finding('no-architectures', 'warning', 'extension', [
          { en: 'No architecture is set', zh: '没有指定架构' },
          {
            en: 'The GPUs aren’t known, so the compiler uses its own list, which may not include yours.',
            zh: '不知道是什么显卡，编译器会用自己的默认列表，可能不含你的显卡。',
          },
          { en: 'Enter the GPUs above.', zh: '在上面写明显卡。' },
        ]),
      ];
}
