import type { Group, Instruction } from '../instruction';
import { mirrorMount, mirrorSetting } from '../mirrorFiles';
import { dockerWord, shellWord } from '../quote';
import { aptInstall, listing, runBody } from '../run';
import type { DockerSpec } from '../spec';
import { ownPackages, uses, usesPip } from './needs';

/** `zh_CN.UTF-8` */
const localeName = (locale: 'en' | 'zh'): string =>
  locale === 'en' ? 'en_US.UTF-8' : 'zh_CN.UTF-8';

/** The system packages; package lists and caches are removed in the same layer. */
export function systemPackages(spec: DockerSpec): readonly Group[] {
  const { form } = spec;
  const own = ownPackages(spec);
  const packages = [...new Set([...spec.apt, ...own])].sort();
  if (!packages.length) return [];
  const locale = form.locale === 'none' ? null : localeName(form.locale);
  return [
    [
      {
        keyword: 'RUN',
        body: runBody(
          [
            'apt-get update',
            listing(aptInstall, packages.map(shellWord)),
            ...(locale
              ? [
                  `localedef -i ${locale.split('.')[0] ?? ''} -f UTF-8 ${locale}`,
                ]
              : []),
            'rm -rf /var/lib/apt/lists/*',
          ],
          mirrorMount(spec, 'apt'),
        ),
        field: spec.apt.length ? 'apt' : firstField(spec),
        why: {
          en: 'System packages without the recommended ones. Keep update and install in one RUN, because an old list from the cache gives 404 errors, and delete the lists there too, or they stay in the layer.',
          zh: '系统软件包，不装推荐的附加包。update 和 install 写在同一个 RUN 里，否则缓存里的旧列表会导致 404；列表也在这里删掉，不然会留在这一层。',
        },
      },
    ],
  ];
}

function firstField({ form }: DockerSpec): Instruction['field'] {
  if (form.service === 'desktop') return 'service';
  if (form.locale !== 'none') return 'locale';
  if (form.fonts) return 'fonts';
  return form.timezone ? 'timezone' : 'pip';
}

/** Language, time zone, and Python's output. R's images set a language themselves. */
export function regional(spec: DockerSpec): readonly Group[] {
  const { form, recipe, base } = spec;
  const env: Instruction[] = [];
  if (form.locale !== 'none' || !recipe.r)
    env.push({
      keyword: 'ENV',
      body: `LANG=${form.locale === 'none' ? 'C.UTF-8' : localeName(form.locale)}`,
      field: 'locale',
      why: {
        en: 'Sets the language of messages, and UTF-8 for file names and output.',
        zh: '提示信息的语言；文件名和输出用 UTF-8。',
      },
    });
  if (base.python !== 'none' || usesPip(spec))
    env.push({
      keyword: 'ENV',
      body: 'PYTHONUNBUFFERED=1',
      field: null,
      why: {
        en: 'docker logs shows each Python line when it’s printed, not when a buffer is full.',
        zh: 'Python 打印的每一行都立刻出现在 docker logs 里，不用等缓冲区写满。',
      },
    });
  if (form.timezone)
    env.push({
      keyword: 'ENV',
      body: `TZ=${dockerWord(form.timezone)}`,
      field: 'timezone',
      why: {
        en: 'The time zone of logs and file times. Without it, a container uses UTC.',
        zh: '日志和文件时间用的时区；如果不写，容器里是 UTC。',
      },
    });
  return env.length ? [env] : [];
}

/** The mirror settings, for an image that keeps them. */
export function keptMirror(spec: DockerSpec): readonly Group[] {
  if (!spec.form.keepMirror) return [];
  const copies = (['apt', 'pip', 'uv', 'conda', 'cran'] as const).flatMap(
    (tool) => {
      const setting = mirrorSetting(spec, tool);
      return setting && uses(spec, tool) ? [setting] : [];
    },
  );
  return copies.length
    ? [
        copies.map(({ file, target }): Instruction => ({
          keyword: 'COPY',
          body: `${file.path} ${target}`,
          field: 'keepMirror',
          why: {
            en: 'Keeps the mirror’s settings in the image, for packages that are installed later.',
            zh: '镜像源设置写进镜像，以后装包也用它。',
          },
        })),
      ]
    : [];
}
