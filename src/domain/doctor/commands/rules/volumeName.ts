import type { CommandRule } from '../rule';
import { dyn, literal, word } from '../../../command/word';
import { isPlaceholder, usesOf, withValue } from '../wordEdits';
import { refused } from '../../except';

export const volumeName: CommandRule = {
  id: 'volume-name',
  severity: 'error',
  title: {
    en: 'Neither an absolute path nor a volume name',
    zh: '既不是完整路径，也不是卷名',
  },
  why: {
    en: 'A source that doesn’t start with / or . is a volume name, which can’t contain a slash. The engine rejects it with “includes invalid characters for a local volume name”.',
    zh: '不以 / 或 . 开头的来源会被当成卷名，而卷名里不能有斜杠：引擎会报 includes invalid characters for a local volume name。',
  },
  fix: {
    en: 'Write the full path, or put "$PWD"/ before it.',
    zh: '写完整路径，或在前面加 "$PWD"/。',
  },
  except: refused,
  source: 'https://docs.docker.com/engine/storage/volumes/',
  bad: [
    ['docker run -v data/x:/x x:1', 'docker run -v "$PWD/data/x:/x" x:1'],
    ['docker run -v 数据:/x x:1', 'docker run -v "$PWD"\'/数据:/x\' x:1'],
  ],
  good: [
    'docker run -v data:/x x:1',
    'docker run -v ./data:/x x:1',
    'docker run -v /data:/x x:1',
    'docker run -v ~/d:/x x:1',
    'docker run -v $D/x:/x x:1',
    'docker run -v 9090:8080 x:1',
    "docker run -v 'C:/a:/b' x:1",
    'docker run -v a:/b x:1',
  ],
  check: (run) =>
    usesOf(run, 'volume').flatMap((use) => {
      const text = literal(use.raw);
      const source = /^([^:]+):\//.exec(text ?? '')?.[1] ?? '';
      const wrong =
        source.length > 1 &&
        !isPlaceholder(source) &&
        !/^[/.~\\]|^[A-Za-z]:/.test(source) &&
        !/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(source);
      return wrong
        ? [
            {
              from: use.from,
              to: use.to,
              edits: withValue(run, use, word(dyn('cwd'), '/', ...use.raw)),
            },
          ]
        : [];
    }),
};
