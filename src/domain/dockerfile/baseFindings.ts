import type { Localized } from '../../data/schema/text';
import type { DockerField } from '../../data/schema/recipe';
import type { Finding, Severity } from '../doctor/types';
import { isOffered } from '../gpu/recommend';
import { mirrorSetting } from './mirrorFiles';
import type { DockerSpec } from './spec';
import { archs } from './write/stages';
import { uses } from './write/system';

/** A finding and the field that it is about. */
export type DockerFinding = Finding<{ readonly field: DockerField }>;

const finding = (
  rule: string,
  severity: Severity,
  field: DockerFinding['place']['field'],
  texts: readonly [title: Localized, why: Localized, fix: Localized],
): DockerFinding => {
  const [title, why, fix] = texts;
  return { rule, severity, place: { field }, title, why, fix };
};

/** What the choice of the base means for this machine: no text of a Dockerfile shows it. */
export function baseFindings(spec: DockerSpec): readonly DockerFinding[] {
  return [...fit(spec), ...unseen(spec), ...compiler(spec), ...mirror(spec)];
}

function fit({ base, form }: DockerSpec): readonly DockerFinding[] {
  const { option } = base;
  if (!option) return [];
  const field = form.image ? 'image' : 'machine';
  const { runsOn, cards } = option.verdict;
  if (runsOn === 'none')
    return [
      finding('base-not-for-cards', 'error', field, [
        {
          en: 'This base runs on none of the cards',
          zh: '这个基础镜像在这些卡上都跑不了',
        },
        {
          en: 'The table under the field says why.',
          zh: '原因见字段下面的表。',
        },
        {
          en: 'Take one of the alternatives, or ask for a newer driver.',
          zh: '换成备选镜像，或请管理员升级驱动。',
        },
      ]),
    ];
  if (runsOn === 'some')
    return [
      finding('base-not-for-all-cards', 'warning', field, [
        {
          en: 'This base does not run on all of the cards',
          zh: '这个基础镜像不是所有卡都能跑',
        },
        {
          en: 'A container that is given one of the others stops with “no kernel image is available” or does not start.',
          zh: '容器分到其余的卡时，会报“no kernel image is available”，或者启动不了。',
        },
        {
          en: 'Give the container those cards at docker run, or take an alternative.',
          zh: 'docker run 时只给它能跑的卡，或换成备选镜像。',
        },
      ]),
    ];
  return runsOn === 'unknown' && cards.length
    ? [
        finding('base-not-known', 'info', field, [
          {
            en: 'Not known whether this base runs here',
            zh: '不清楚这个基础镜像能不能在这里运行',
          },
          {
            en: 'The tables have no list of the cards that it was built for.',
            zh: '数据表里没有它支持的显卡列表。',
          },
          {
            en: 'Try it on the server before you build on it.',
            zh: '先在服务器上试一下，再在它上面构建。',
          },
        ]),
      ]
    : [];
}

function unseen({ base }: DockerSpec): readonly DockerFinding[] {
  return base.option && !isOffered(base.option)
    ? [
        finding('tag-not-seen', 'info', 'image', [
          { en: 'This tag was not seen', zh: '这个标签没有见到过' },
          {
            en: 'It follows the naming of its family, but nobody looked it up.',
            zh: '它符合这一系列的命名规则，但没有人核对过。',
          },
          {
            en: 'docker pull tells: “manifest unknown” means that there is none.',
            zh: 'docker pull 一下就知道：报“manifest unknown”就是没有。',
          },
        ]),
      ]
    : [];
}

/** nvcc does not know a card, or is not there. */
function compiler(spec: DockerSpec): readonly DockerFinding[] {
  const { form, recipe } = spec;
  if (!form.extension || !recipe.compiles) return [];
  const { impossible, compile } = archs(spec);
  if (impossible.length)
    return [
      finding('not-compiled-for', 'error', 'extension', [
        {
          en: 'The compiler cannot make code for a card',
          zh: '编译器不支持其中的卡',
        },
        {
          en: `This CUDA version has no ${impossible.join(', ')}; the result will not run there.`,
          zh: `这个 CUDA 版本没有 ${impossible.join('、')}，编译结果在那些卡上跑不了。`,
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
          { en: 'No architecture is named', zh: '没有指定架构' },
          {
            en: 'No card is known, so the compiler uses its own list, which may lack yours.',
            zh: '不知道是什么卡，编译器会用自己的默认列表，可能不含你的卡。',
          },
          { en: 'Name the cards above.', zh: '在上面写明显卡。' },
        ]),
      ];
}

function mirror(spec: DockerSpec): readonly DockerFinding[] {
  const { form, base, recipe } = spec;
  if (form.mirror === 'none') return [];
  const apt =
    uses(spec, 'apt') && !base.system && !mirrorSetting(spec, 'apt')
      ? [
          finding('mirror-not-for-apt', 'info', 'mirror', [
            { en: 'apt does not use the mirror', zh: 'apt 没有用镜像源' },
            {
              en: 'Which release of Debian or Ubuntu is in this base is not in the tables, and a wrong list breaks apt.',
              zh: '数据表里没有这个基础镜像的 Debian 或 Ubuntu 版本，软件源写错会让 apt 出错。',
            },
            {
              en: 'Its packages come from the original archive.',
              zh: '它的软件包仍从官方源下载。',
            },
          ]),
        ]
      : [];
  const snapshot =
    recipe.id === 'rocker' && uses(spec, 'cran')
      ? [
          finding('snapshot-lost', 'warning', 'mirror', [
            {
              en: 'The mirror replaces rocker’s dated CRAN',
              zh: '镜像源取代了 rocker 固定日期的 CRAN',
            },
            {
              en: 'It has the newest packages, so a build next year gives others.',
              zh: '镜像源只有最新的包，明年再构建会装到不同的版本。',
            },
            {
              en: 'Use no mirror here if the work must be repeated.',
              zh: '需要复现时，这里不要用镜像源。',
            },
          ]),
        ]
      : [];
  return [...apt, ...snapshot];
}
