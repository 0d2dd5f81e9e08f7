import { hasOption, installsOf } from '../installs';
import type { FileRule } from '../pasted';

export const aptAsks: FileRule = {
  id: 'apt-asks',
  severity: 'warning',
  title: { en: 'apt-get asks for confirmation', zh: 'apt-get 会等待确认' },
  why: {
    en: 'A build can’t answer: apt-get prints “Abort.” and the build fails.',
    zh: '构建时没有人回答，apt-get 会显示“Abort.”，构建失败。',
  },
  fix: { en: 'Add -y.', zh: '加上 -y。' },
  except: {
    en: 'Never: no one can answer during a build.',
    zh: '不能忽略：构建时没有人回答。',
  },
  source: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
  bad: [
    [
      'FROM a:1\nRUN apt-get update && apt-get install git',
      'FROM a:1\nRUN apt-get update && apt-get install -y git',
    ],
    'FROM a:1\nRUN apt-get install --no-install-recommends git',
  ],
  good: [
    'FROM a:1\nRUN apt-get install -y git',
    'FROM a:1\nRUN apt-get -y install git',
    'FROM a:1\nRUN apt-get install -yq git',
    'FROM a:1\nRUN apt-get install -qq git',
    'FROM a:1\nRUN apt-get install --yes git',
    'FROM a:1\nRUN apt-get install --assume-yes git',
    'FROM a:1\nRUN yes | apt-get install git',
    'FROM a:1\nRUN apt-get install $OPTIONS git',
    'FROM a:1\nRUN apt-get install git --download-only',
    'FROM a:1\nENV APT="apt-get install -y"\nRUN $APT git',
    'FROM a:1\nRUN echo \'APT::Get::Assume-Yes "true";\' > /etc/apt/apt.conf.d/90yes && apt-get install git',
  ],
  check: ({ instructions, text }) =>
    /assume-yes/i.test(text.replace(/--assume-yes/g, ''))
      ? []
      : installsOf(instructions).flatMap((install) => {
          const { tool, program, opaque, options } = install;
          const answered =
            tool !== 'apt' ||
            program.command.piped ||
            opaque ||
            hasOption(
              install,
              '-y',
              '--yes',
              '--assume-yes',
              '--download-only',
              '--dry-run',
              '-s',
            ) ||
            options.some(({ text: o }) =>
              /^-[a-z]*qq|^-q=2|--force-yes/.test(o),
            );
          const verb = program.args.find((w) => w.text === 'install');
          return answered || !verb
            ? []
            : [
                {
                  start: program.at.start,
                  end: verb.end,
                  edits: [{ start: verb.end, end: verb.end, text: ' -y' }],
                },
              ];
        }),
};
