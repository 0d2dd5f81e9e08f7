import { literal } from '../../../command/word';
import { placeOf, runRule } from '../rule';
import { refused } from '../../except';

export const portAsVolume = runRule({
  id: 'port-as-volume',
  severity: 'error',
  title: { en: '-v with ports', zh: '-v 后面写成了端口' },
  why: {
    en: '-v mounts folders. The engine rejects the container, because a path in the container must start with /.',
    zh: '-v 用来挂载目录，容器内的路径必须以 / 开头，引擎会拒绝创建容器。',
  },
  fix: { en: 'Use -p for ports.', zh: '发布端口用 -p。' },
  except: refused,
  source: 'measured',
  bad: ['docker run -v 9090:8080 x:1'],
  good: [
    'docker run -p 127.0.0.1:9090:8080 x:1',
    'docker run -v /9090:/8080 x:1',
  ],
  check: ({ spec: { options } }) =>
    (options.volume ?? []).flatMap((v, i) =>
      /^\d+$/.test(literal(v.target) ?? '') ? [placeOf('volume', i)] : [],
    ),
});
