import type { CommandRule } from '../rule';
import { isPlaceholder, rawText, usesOf, withValue } from '../wordEdits';
import { refused } from '../../except';

export const nameCharacters: CommandRule = {
  id: 'name-characters',
  severity: 'error',
  title: {
    en: 'Invalid characters in the container name',
    zh: '容器名里有不允许的字符',
  },
  why: {
    en: 'A name consists of at least two of the letters a–z and A–Z, digits, and _ . -. Docker rejects anything else: “Invalid container name”.',
    zh: '容器名只能用英文字母、数字和 _ . -，至少两个字符；其他的 Docker 会拒绝：Invalid container name。',
  },
  fix: { en: 'Choose another name.', zh: '换一个名称。' },
  except: refused,
  source: 'https://docs.docker.com/reference/cli/docker/container/run/#name',
  bad: [
    ['docker run --name "my job" x:1', 'docker run --name my-job x:1'],
    'docker run --name 训练 x:1',
    'docker run --name=-a x:1',
    'docker run --name ann/a x:1',
  ],
  good: ['docker run --name ann-a_1.2 x:1', 'docker run --name $N x:1'],
  check: (run) =>
    usesOf(run, 'name').flatMap((use) => {
      const text = rawText(use);
      if (
        !text ||
        isPlaceholder(text) ||
        /^\/?[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(text)
      )
        return [];
      const fixed = text.replace(/[ /]+/g, '-');
      const edits = /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(fixed)
        ? withValue(run, use, fixed)
        : [];
      return [{ from: use.from, to: use.to, edits }];
    }),
};
