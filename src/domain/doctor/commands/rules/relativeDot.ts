import type { CommandRule } from '../rule';
import { compareVersions } from '../../../version/compareVersions';
import { dyn, word } from '../../../command/word';
import { rawText, usesOf, withValue } from '../wordEdits';
import { refused } from '../../except';

export const relativeDot: CommandRule = {
  id: 'relative-source',
  severity: 'error',
  title: {
    en: 'This Docker doesn’t accept ./ paths',
    zh: '这个版本的 Docker 不接受 ./ 路径',
  },
  why: {
    en: 'Clients before 23.0 take ./data for a volume name, and the engine rejects it.',
    zh: '23.0 之前的客户端会把 ./data 当成卷名，引擎会拒绝。',
  },
  fix: { en: 'Write "$PWD" instead of the dot.', zh: '把点换成 "$PWD"。' },
  except: refused,
  source: 'https://docs.docker.com/engine/release-notes/23.0/',
  bad: [],
  good: ['docker run -v /a:/b x:1'],
  check: (run) => {
    const { docker } = run.context;
    if (docker === undefined || compareVersions(docker, '23.0') >= 0) return [];
    return usesOf(run, 'volume').flatMap((use) =>
      /^\.{1,2}(\/[^:]*)?:/.test(rawText(use))
        ? [
            {
              from: use.from,
              to: use.to,
              edits: withValue(
                run,
                use,
                word(
                  dyn('cwd'),
                  rawText(use).startsWith('..') ? '/' : '',
                  rawText(use).replace(/^\.(?=[/:])/, ''),
                ),
              ),
            },
          ]
        : [],
    );
  },
};
