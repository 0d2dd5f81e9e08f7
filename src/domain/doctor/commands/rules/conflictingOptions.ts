import type { CommandRule } from '../rule';
import { conflictIn } from '../../../docker/conflicts';
import { usesOf } from '../wordEdits';
import { refused } from '../../except';

export const conflictingOptions: CommandRule = {
  id: 'conflicting-options',
  severity: 'error',
  title: { en: 'Options that exclude each other', zh: '选项互相冲突' },
  why: {
    en: 'The client accepts only one of them. For example, --rm removes the container that --restart would start again.',
    zh: '客户端只接受其中一个：例如 --rm 会删掉 --restart 本要重启的容器。',
  },
  fix: { en: 'Omit one of them.', zh: '去掉其中一个。' },
  except: refused,
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [
    'docker run --rm --restart always x:1',
    'docker run -d -a stdout x:1',
    'docker run --network host --network-alias a x:1',
  ],
  good: [
    'docker run --rm x:1',
    'docker run --rm --restart no x:1',
    'docker run --network n --network-alias a x:1',
  ],
  check(run) {
    const pair = conflictIn(run.spec.options);
    const use = pair && usesOf(run, ...pair).at(-1);
    return use ? [{ from: use.from, to: use.to }] : [];
  },
};
