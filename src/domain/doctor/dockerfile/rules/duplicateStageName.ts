import type { FileRule } from '../pasted';
import { refused } from '../../except';

export const duplicateStageName: FileRule = {
  id: 'DuplicateStageName',
  severity: 'warning',
  title: { en: 'Two stages with the same name', zh: '两个阶段重名' },
  why: {
    en: 'COPY --from and --target use the later stage, so you can’t refer to the earlier one.',
    zh: 'COPY --from 和 --target 只会用到后一个，前一个阶段再也引用不到。',
  },
  fix: {
    en: 'Give each stage its own name.',
    zh: '每个阶段用不同的名称。',
  },
  except: refused,
  source:
    'https://docs.docker.com/reference/build-checks/duplicate-stage-name/',
  bad: ['FROM a:1 AS b\nFROM c:1 AS b', 'FROM a:1 AS b\nFROM c:1 AS B'],
  good: ['FROM a:1 AS b\nFROM c:1 AS d'],
  check({ stages }) {
    const seen = new Set<string>();
    return stages.flatMap(({ name }) => {
      const key = name?.text.toLowerCase() ?? '';
      if (!name || !seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [name];
    });
  },
};
