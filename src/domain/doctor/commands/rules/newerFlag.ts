import type { CommandRule } from '../rule';
import { compareVersions } from '../../../version/compareVersions';
import { rowOf } from '../../../docker/occurrence';

export const newerFlag: CommandRule = {
  id: 'newer-flag',
  severity: 'error',
  title: {
    en: 'The server’s Docker is too old for this option',
    zh: '服务器的 Docker 还没有这个选项',
  },
  why: {
    en: 'That version’s client fails with “unknown flag”.',
    zh: '那个版本的客户端会报 unknown flag。',
  },
  fix: {
    en: 'Omit it, or ask the administrator for a newer Docker.',
    zh: '去掉它，或请管理员升级 Docker。',
  },
  except: {
    en: 'The server’s Docker was updated, and the lab file still contains the old version.',
    zh: '服务器的 Docker 已升级，只是实验室配置文件里还是旧版本号。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [],
  good: ['docker run --annotation a=b x:1'],
  check: ({ parsed, context: { docker } }) =>
    docker === undefined
      ? []
      : parsed.options.filter(({ id }) => {
          const { since } = rowOf(id);
          return since !== undefined && compareVersions(docker, since) < 0;
        }),
};
