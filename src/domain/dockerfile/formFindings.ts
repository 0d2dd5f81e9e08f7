import { finding, type DockerFinding } from './finding';
import { mirrorSetting } from './mirrorFiles';
import type { DockerSpec } from './spec';
import { uses } from './write/needs';

/** What choices mean together, where no line of the Dockerfile shows it. */
export function formFindings(spec: DockerSpec): readonly DockerFinding[] {
  return [
    ...aptWithoutMirror(spec),
    ...snapshot(spec),
    ...desktop(spec),
    ...dollars(spec),
  ];
}

function aptWithoutMirror(spec: DockerSpec): readonly DockerFinding[] {
  const { form, base } = spec;
  if (form.mirror === 'none' || base.system) return [];
  return uses(spec, 'apt') && !mirrorSetting(spec, 'apt')
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
}

function snapshot(spec: DockerSpec): readonly DockerFinding[] {
  const { form, recipe } = spec;
  if (form.mirror === 'none') return [];
  return recipe.id === 'rocker' && uses(spec, 'cran')
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
}

/** The archive of an old release may lack what the desktop is made of. */
function desktop({ form, base }: DockerSpec): readonly DockerFinding[] {
  if (form.service !== 'desktop' || base.system?.vnc !== 'none') return [];
  return [
    finding('desktop-lacks-packages', 'error', 'service', [
      {
        en: 'This base is too old for the desktop',
        zh: '基础镜像太旧，装不了桌面',
      },
      {
        en: 'The archive of its release lacks packages of the desktop, so apt-get stops with “Unable to locate package”.',
        zh: '这个系统版本的软件源缺少桌面需要的包，apt-get 会报“Unable to locate package”而中断。',
      },
      {
        en: 'Take a base on Ubuntu 20.04 or newer, or no desktop.',
        zh: '换成 Ubuntu 20.04 或更新的基础镜像，或者不装桌面。',
      },
    ]),
  ];
}

/** A variable in a value, which a reader may expect to be replaced. In paths it is refused. */
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
        en: 'Values are written so that they mean what was typed: no variable is put in.',
        zh: '变量值按原样写入，不会替换其中的变量。',
      },
      {
        en: 'Type the whole value if another variable was meant.',
        zh: '如果想引用别的变量，请把完整的值写出来。',
      },
    ]),
  ];
}
