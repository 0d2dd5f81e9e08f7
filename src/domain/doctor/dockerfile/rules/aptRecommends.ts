import { hasOption, installsOf } from '../installs';
import type { FileRule } from '../pasted';

export const aptRecommends: FileRule = {
  id: 'apt-recommends',
  severity: 'info',
  title: {
    en: 'apt-get also installs recommended packages',
    zh: 'apt-get 会连推荐的包一起装',
  },
  why: {
    en: 'Recommended packages can add hundreds of megabytes that you upload with each image.',
    zh: '推荐的包可能多出几百 MB，每次上传镜像都要带上。',
  },
  fix: {
    en: 'Add --no-install-recommends. If the program then lacks something, install that package by name.',
    zh: '加上 --no-install-recommends；如果缺了什么，再把那个包单独写上。',
  },
  except: {
    en: 'A desktop or another large program needs most of its recommended packages.',
    zh: '桌面这类大型程序需要大部分推荐的包。',
  },
  source: 'https://docs.docker.com/build/building/best-practices/#apt-get',
  bad: [
    [
      'FROM a:1\nRUN apt-get update && apt-get install -y git',
      'FROM a:1\nRUN apt-get update && apt-get install -y --no-install-recommends git',
    ],
    'FROM a:1\nRUN apt install vim',
  ],
  good: [
    'FROM a:1\nRUN apt-get update && apt-get install -y --no-install-recommends git',
    'FROM a:1\nRUN apt-get -o APT::Install-Recommends=false install -y git',
    'FROM a:1\nRUN echo apt-get install',
    'FROM a:1\nRUN apt-get install -y --install-recommends wine',
    'FROM a:1\nRUN pip install x',
    'FROM a:1\nRUN apt-get update && apt-get install -y',
  ],
  check: ({ instructions }) =>
    installsOf(instructions).flatMap((install) => {
      const { tool, program, packages, opaque } = install;
      const off =
        tool !== 'apt' ||
        (packages.length === 0 && !opaque) ||
        hasOption(install, '--no-install-recommends', '--install-recommends') ||
        install.options.some(({ text }) => /install-recommends/i.test(text));
      const verb = program.args.find(({ text }) => text === 'install');
      if (off || !verb) return [];
      const yes = program.args.find(
        ({ text, start }) =>
          start > verb.start && /^(?:-[a-xz]*y[a-z]*|--yes)$/.test(text),
      );
      const at = (yes ?? verb).end;
      return [
        {
          start: program.at.start,
          end: verb.end,
          edits: [{ start: at, end: at, text: ' --no-install-recommends' }],
        },
      ];
    }),
};
