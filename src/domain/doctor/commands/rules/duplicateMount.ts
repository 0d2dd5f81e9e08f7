import type { CommandRule } from '../rule';
import { sharedTarget } from '../../../docker/conflicts';
import { cleanPath } from '../../../docker/containerPath';
import { rawText, usesOf } from '../wordEdits';
import { refused } from '../../except';

export const duplicateMount: CommandRule = {
  id: 'duplicate-mount',
  severity: 'error',
  title: { en: 'Two mounts at the same path', zh: '同一位置挂载了两次' },
  why: {
    en: 'The engine rejects the container: “Duplicate mount point”.',
    zh: '引擎会拒绝创建容器：Duplicate mount point。',
  },
  fix: {
    en: 'Give one of them another path in the container.',
    zh: '给其中一个换容器内的位置。',
  },
  except: refused,
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
  bad: [
    'docker run -v /a:/x -v /b:/x/ x:1',
    'docker run -v /a:/x --mount type=bind,src=/b,dst=/y/../x x:1',
  ],
  good: ['docker run -v /a:/x -v /b:/y x:1', 'docker run -v /x -v /x x:1'],
  check(run) {
    const place = sharedTarget(run.spec.options);
    if (place === null) return [];
    const last = usesOf(run, 'volume', 'mount')
      .filter((use) =>
        rawText(use)
          .split(/[:,]|=/)
          .some((part) => cleanPath(part) === place),
      )
      .at(-1);
    return last ? [{ from: last.from, to: last.to }] : [];
  },
};
