import { unquoted } from '../../../dockerfile/read/words';
import { installsOf } from '../installs';
import type { FileRule } from '../pasted';
import { isCopy } from '../../../dockerfile/read/isCopy';

export const copyBeforeInstall: FileRule = {
  id: 'code-before-packages',
  severity: 'info',
  title: {
    en: 'The code is copied before the packages are installed',
    zh: '先复制代码，后装依赖',
  },
  why: {
    en: 'Each code change makes Docker install all packages again.',
    zh: '每改一次代码，Docker 都要重新安装所有包。',
  },
  fix: {
    en: 'Copy only requirements.txt, install the packages, and then copy the rest.',
    zh: '先只复制 requirements.txt 并安装，再复制其余文件。',
  },
  except: {
    en: 'The install needs the source, for example pip install of the project itself.',
    zh: '安装步骤需要源代码，例如用 pip install 安装项目本身。',
  },
  source: 'https://docs.docker.com/build/cache/optimize/#order-your-layers',
  bad: ['FROM a:1\nCOPY . /app\nRUN pip install -r /app/requirements.txt'],
  good: [
    'FROM a:1\nCOPY requirements.txt /\nRUN pip install -r /requirements.txt\nCOPY . /app',
    'FROM a:1\nCOPY . /app\nRUN pip install /app',
    'FROM a:1\nCOPY requirements.txt /\nRUN pip install -r /requirements.txt\nCOPY . /app\nRUN pip install -r /app/dev.txt -e /app',
  ],
  check: ({ stages }) =>
    stages.flatMap(({ instructions }) => {
      const copy = instructions.find(
        ({ keyword, flags, words }) =>
          isCopy(keyword) &&
          flags.every(({ name }) => name !== 'from') &&
          /^\.\/?$/.test(unquoted(words[0]?.text ?? '')),
      );
      if (!copy) return [];
      const installs = installsOf(instructions);
      const done = installs.some(
        ({ program, tool }) => tool === 'pip' && program.at.start < copy.start,
      );
      const later = installs.filter(
        ({ tool, program, options, packages }) =>
          tool === 'pip' &&
          program.at.start > copy.start &&
          packages.length === 0 &&
          options.some(({ text }) => text === '-r') &&
          !options.some(({ text }) => /^(?:-e|--editable)$/.test(text)),
      );
      return !done && later[0] ? [{ start: copy.start, end: copy.end }] : [];
    }),
};
