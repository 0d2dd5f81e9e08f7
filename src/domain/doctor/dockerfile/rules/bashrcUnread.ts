import type { FileRule } from '../pasted';

export const bashrcUnread: FileRule = {
  id: 'bashrc-unread',
  severity: 'info',
  title: { en: 'Programs don’t read .bashrc', zh: '程序不会读 .bashrc' },
  why: {
    en: 'Only an interactive bash reads it. A training that docker run starts doesn’t get the variable.',
    zh: '只有交互式的 bash 才读。docker run 启动的训练拿不到这个变量。',
  },
  fix: { en: 'Use ENV.', zh: '改用 ENV。' },
  except: {
    en: 'It’s only for shells, such as a prompt or an alias.',
    zh: '本来就只给 shell 用，如提示符、别名。',
  },
  source:
    'https://www.gnu.org/software/bash/manual/bash.html#Bash-Startup-Files',
  bad: [
    'FROM a:1\nRUN echo "export PATH=/x:$PATH" >> ~/.bashrc',
    "FROM a:1\nRUN echo 'export LD_LIBRARY_PATH=/x' >> /root/.bashrc",
  ],
  good: [
    'FROM a:1\nRUN echo "alias ll=ls" >> ~/.bashrc',
    'FROM a:1\nENV PATH=/x:$PATH',
    'FROM a:1\nRUN echo "conda activate x" >> ~/.bashrc',
  ],
  check: ({ instructions }) =>
    instructions.flatMap(({ keyword, rest, start, end }) =>
      keyword === 'RUN' &&
      /export\s+\w+=[^>]{0,300}>>\s*\S*\.(?:bashrc|profile|bash_profile)/.test(
        rest.text,
      )
        ? [{ start, end }]
        : [],
    ),
};
