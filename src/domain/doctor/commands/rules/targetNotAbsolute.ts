import type { CommandRule } from '../rule';
import { mountTarget, type Mount } from '../../../docker/kinds/mount';
import type { Volume } from '../../../docker/kinds/volume';
import { isUnfilled } from '../../../docker/unfilled';
import { display, literal } from '../../../command/word';
import { isPlaceholder, usesOf } from '../wordEdits';
import { refused } from '../../except';

export const targetNotAbsolute: CommandRule = {
  id: 'target-not-absolute',
  severity: 'error',
  title: {
    en: 'The path in the container isn’t absolute',
    zh: '容器内的路径不是完整路径',
  },
  why: {
    en: 'The engine rejects a mount whose path in the container doesn’t start with /: “mount path must be absolute”.',
    zh: '容器内的路径不以 / 开头时，引擎会拒绝：mount path must be absolute。',
  },
  fix: { en: 'Start it with /.', zh: '以 / 开头。' },
  except: refused,
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
  bad: [
    'docker run -v /a:b x:1',
    'docker run --mount type=bind,src=/a,dst=b x:1',
  ],
  good: [
    'docker run -v /a:/b x:1',
    'docker run -v 9090:8080 x:1',
    'docker run -v /a:$B x:1',
    'docker run -v cache:/x x:1',
    'docker run -v C:/a:/b x:1',
  ],
  check: (run) =>
    usesOf(run, 'volume', 'mount').flatMap((use) => {
      if (use.value === null || isUnfilled(use.value)) return [];
      // the id determines the type, as in every use that was understood
      const target =
        use.id === 'volume'
          ? (use.value as Volume).target
          : mountTarget(use.value as Mount);
      const text = target && literal(target);
      // -v with only digits has its own rule
      const windows = /^[A-Za-z]:/.test(display(use.raw));
      return text &&
        !windows &&
        !isPlaceholder(display(use.raw)) &&
        !/^[/\\\d]|^[A-Za-z]:[\\/]/.test(text)
        ? [{ from: use.from, to: use.to }]
        : [];
    }),
};
