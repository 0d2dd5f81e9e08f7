import { finding, type DockerFinding } from './finding';
import { mirrorSetting } from './mirrorFiles';
import type { DockerSpec } from './spec';
import { uses } from './write/needs';

/** Findings about combinations of choices, which no line of the Dockerfile shows. */
export function formFindings(spec: DockerSpec): readonly DockerFinding[] {
  return [
    ...aptWithoutMirror(spec),
    ...snapshot(spec),
    ...desktop(spec),
    ...dollars(spec),
    ...emptyVariable(spec),
  ];
}

function aptWithoutMirror(spec: DockerSpec): readonly DockerFinding[] {
  const { form, base } = spec;
  if (form.mirror === 'none' || base.system) return [];
  return uses(spec, 'apt') && !mirrorSetting(spec, 'apt')
    ? [
        finding('mirror-not-for-apt', 'info', 'mirror', [
          { en: 'apt doesn’t use the mirror', zh: 'apt 没有用镜像源' },
          {
            en: 'The tables don’t say which release of Debian or Ubuntu this base contains, and a wrong list breaks apt.',
            zh: '数据表里没有这个基础镜像的 Debian 或 Ubuntu 版本，软件源写错会让 apt 出错。',
          },
          {
            en: 'apt downloads from the original archive instead.',
            zh: '它的软件包仍从官方源下载。',
          },
        ]),
      ]
    : [];
}

function snapshot(spec: DockerSpec): readonly DockerFinding[] {
  const { form, recipe } = spec;
  if (form.mirror === 'none') return [];
  return recipe.datedCran && uses(spec, 'cran')
    ? [
        finding('snapshot-lost', 'warning', 'mirror', [
          {
            en: 'The mirror replaces rocker’s dated CRAN',
            zh: '镜像源取代了 rocker 固定日期的 CRAN',
          },
          {
            en: 'The mirror has the newest packages, so a build next year installs other versions.',
            zh: '镜像源只有最新的包，明年再构建会装到不同的版本。',
          },
          {
            en: 'Use no mirror if the work has to be reproducible.',
            zh: '需要复现时，这里不要用镜像源。',
          },
        ]),
      ]
    : [];
}

/** The package archive of an old release may lack the packages of the desktop. */
function desktop({ form, base }: DockerSpec): readonly DockerFinding[] {
  if (form.service !== 'desktop' || base.system?.vnc !== 'none') return [];
  return [
    finding('desktop-lacks-packages', 'error', 'service', [
      {
        en: 'This base is too old for the desktop',
        zh: '基础镜像太旧，装不了桌面',
      },
      {
        en: 'Its release’s archive lacks packages of the desktop, so apt-get fails with “Unable to locate package”.',
        zh: '这个系统版本的软件源缺少桌面需要的包，apt-get 会报“Unable to locate package”而中断。',
      },
      {
        en: 'Use a base with Ubuntu 20.04 or later, or no desktop.',
        zh: '换成 Ubuntu 20.04 或更新的基础镜像，或者不装桌面。',
      },
    ]),
  ];
}

/**
 * A `$` in a value, which the user may expect to be expanded. In paths, it is
 * refused.
 */
function dollars({ form }: DockerSpec): readonly DockerFinding[] {
  const found = form.env.find(({ value }) => /\$[A-Za-z_{]/.test(value));
  if (!found) return [];
  const { name } = found;
  return [
    finding('dollar-is-literal', 'info', 'env', [
      {
        en: `The $ in ${name} stays a $`,
        zh: `${name} 里的 $ 就是 $ 本身`,
      },
      {
        en: 'Values are written exactly as you type them; variables aren’t expanded.',
        zh: '变量值按原样写入，不会替换其中的变量。',
      },
      {
        en: 'If you meant another variable, enter its value.',
        zh: '如果想引用别的变量，请把完整的值写出来。',
      },
    ]),
  ];
}

/** Values are kept in memory only, so after a reload they are empty. */
function emptyVariable({ form }: DockerSpec): readonly DockerFinding[] {
  const found = form.env.find(({ value }) => value === '');
  if (!found) return [];
  const { name } = found;
  return [
    finding('empty-variable', 'warning', 'env', [
      { en: `${name} is empty`, zh: `${name} 是空的` },
      {
        en: 'It is set to nothing. This page forgets values when you reload it or change the language, since they may be passwords.',
        zh: '它会被设成空值。变量的值可能是密码，所以刷新页面或切换语言后不保留。',
      },
      {
        en: 'Enter the value, or remove the variable.',
        zh: '填上值，或者删掉这个变量。',
      },
    ]),
  ];
}
