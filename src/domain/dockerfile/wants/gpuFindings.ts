import type { Capability } from '../../../data/schema/gpu';
import type { Localized } from '../../../data/schema/text';
import type { Wanted } from '../../requirements/types';
import { compareVersions } from '../../version/compareVersions';
import { finding, type DockerFinding } from '../finding';
import { capabilitiesOf, machineOf, usesGpu } from '../machine';
import type { DockerSpec } from '../spec';
import { applying, fieldOf } from './applying';
import { needOf, tooOldFor } from './need';

/** Packages whose code only runs on newer GPUs. */
export const gpuFindings = (spec: DockerSpec): readonly DockerFinding[] => [
  ...unfit(spec),
  ...forSome(spec),
];

/** Packages that are not installed, because they run on none of the GPUs. */
const unfit = (spec: DockerSpec): readonly DockerFinding[] =>
  spec.wants.unfit.map(({ wanted, field }) =>
    finding('package-not-for-cards', 'error', field, [
      {
        en: `${wanted.id} isn’t installed, because it has no code for your GPUs`,
        zh: `${wanted.id} 不支持你的显卡，所以没有安装`,
      },
      needsNewer(wanted, cardsOf(spec)),
      withoutIt(wanted, cardsOf(spec)),
    ]),
  );

/** Packages that run on only some of the GPUs. */
function forSome(spec: DockerSpec): readonly DockerFinding[] {
  if (!usesGpu(spec.recipe)) return [];
  return applying(spec).flatMap((wanted) => {
    const older = tooOldFor(wanted, cardsOf(spec));
    return older.length
      ? [
          finding(
            'package-not-for-all-cards',
            'warning',
            fieldOf(spec, wanted.id),
            [
              {
                en: `${wanted.id} has no code for some of your GPUs`,
                zh: `${wanted.id} 不支持你的部分显卡`,
              },
              needsNewer(wanted, older),
              {
                en: 'Give containers that use it only the other GPUs.',
                zh: '要用它的容器只分配其余的显卡。',
              },
            ],
          ),
        ]
      : [];
  });
}

const cardsOf = ({ form, context }: DockerSpec): readonly Capability[] =>
  capabilitiesOf(machineOf(form, context));

const needsNewer = (
  wanted: Wanted,
  older: readonly Capability[],
): Localized => ({
  en: `It needs compute capability ${needOf(wanted)?.minCapability ?? ''} or higher; these GPUs have ${older.join(', ')}.`,
  zh: `它从计算能力 ${needOf(wanted)?.minCapability ?? ''} 开始，这里的显卡是 ${older.join('、')}。`,
});

/** An earlier version that supports the GPUs, if there is one. */
function withoutIt(wanted: Wanted, cards: readonly Capability[]): Localized {
  const { earlier } = needOf(wanted) ?? {};
  return earlier &&
    cards.some((cc) => compareVersions(cc, earlier.minCapability) >= 0)
    ? {
        en: `Versions below ${earlier.below} start at ${earlier.minCapability}: write ${wanted.name}<${earlier.below}.`,
        zh: `${earlier.below} 之前的版本从 ${earlier.minCapability} 开始：请写 ${wanted.name}<${earlier.below}。`,
      }
    : {
        en: 'Check that your code runs without it, or choose other GPUs above.',
        zh: '请确认代码没有它也能运行，或者在上面换成别的显卡。',
      };
}
