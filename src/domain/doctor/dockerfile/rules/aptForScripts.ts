import type { FileRule } from '../pasted';
import { programsIn, verbOf } from '../programs';

export const aptForScripts: FileRule = {
  id: 'apt-in-script',
  severity: 'info',
  title: {
    en: 'Use apt-get in scripts, not apt',
    zh: '脚本里用 apt-get，不用 apt',
  },
  why: {
    en: 'apt warns that its interface isn’t stable, so a later version may behave differently in your build.',
    zh: 'apt 自己也提示接口不稳定，换个版本行为可能就变了。',
  },
  fix: { en: 'Write apt-get.', zh: '写成 apt-get。' },
  except: {
    en: 'It works today. The warning is about later versions of apt.',
    zh: '现在能用；这条提醒针对的是以后的 apt 版本。',
  },
  source:
    'https://manpages.debian.org/stable/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS',
  bad: [
    [
      'FROM a:1\nRUN apt update && apt install -y git',
      'FROM a:1\nRUN apt-get update && apt-get install -y git',
    ],
  ],
  good: [
    'FROM a:1\nRUN apt-get update',
    'FROM a:1\nRUN cd /etc/apt',
    'FROM a:1\nRUN apt list',
  ],
  check: (file) =>
    programsIn(file).flatMap((program) => {
      const { start, end, text } = program.at;
      return text === 'apt' &&
        /^(?:update|install|upgrade|remove|purge|autoremove|clean)$/.test(
          verbOf(program),
        )
        ? [{ start, end, edits: [{ start, end, text: 'apt-get' }] }]
        : [];
    }),
};
