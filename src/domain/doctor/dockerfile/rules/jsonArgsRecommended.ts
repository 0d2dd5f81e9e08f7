import { lineage } from '../../../dockerfile/read/stages';
import type { FileRule } from '../pasted';

export const jsonArgsRecommended: FileRule = {
  id: 'JSONArgsRecommended',
  severity: 'info',
  title: {
    en: 'The program runs inside a shell',
    zh: '程序外面套了一层 shell',
  },
  why: {
    en: 'Docker starts /bin/sh -c with this line. The shell is process 1 and doesn’t forward signals, so docker stop waits 10 seconds and then kills the program. After an ENTRYPOINT like this, Docker also ignores CMD and what you type after the image name.',
    zh: 'Docker 会用 /bin/sh -c 启动这一行。1 号进程是 shell，不转发信号：docker stop 要等 10 秒再强行结束程序。ENTRYPOINT 这样写还会让 CMD 和镜像名后面的参数失效。',
  },
  fix: {
    en: 'Write the words as a list: CMD ["python", "train.py"].',
    zh: '写成列表：CMD ["python", "train.py"]。',
  },
  except: {
    en: 'The line needs a shell (variables, &&, or |). In that case, start its last program with exec.',
    zh: '这一行确实需要 shell（变量、&& 或 |）：给最后一个程序加上 exec。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/json-args-recommended/',
  bad: [
    ['FROM a:1\nCMD python train.py', 'FROM a:1\nCMD ["python", "train.py"]'],
    'FROM a:1\nENTRYPOINT run $X',
  ],
  good: [
    'FROM a:1\nCMD ["python", "train.py"]',
    'FROM a:1\nSHELL ["/bin/bash", "-c"]\nCMD python train.py',
    'FROM a:1\nRUN a b',
    'FROM a:1\nCMD exec python $X',
  ],
  check: ({ stages }) =>
    stages.flatMap((stage) => {
      const shell = lineage(stage).some((s) =>
        s.instructions.some(({ keyword }) => keyword === 'SHELL'),
      );
      if (shell) return [];
      return stage.instructions.flatMap((instruction) => {
        const { keyword, json, rest, words, end, start } = instruction;
        const starts = keyword === 'CMD' || keyword === 'ENTRYPOINT';
        if (!starts || json) return [];
        const line = rest.text.trim();
        if (line === '' || /^(?:exec\s|\[)/.test(line)) return [];
        const first = words[0];
        const plain = /^[\w./=:@,+ -]+$/.test(line) && !/^\w+=/.test(line);
        const list = line.split(/\s+/).map((word) => JSON.stringify(word));
        return [
          {
            start,
            end,
            edits:
              plain && first
                ? [{ start: first.start, end, text: `[${list.join(', ')}]` }]
                : [],
          },
        ];
      });
    }),
};
