import type { CommandRule } from '../rule';
import type { Kind } from '../../../../data/schema/runOption';
import { display } from '../../../command/word';
import { isPlaceholder } from '../wordEdits';
import { rowOf } from '../../../docker/occurrence';
import { refused } from '../../except';

/** Kinds whose rejected values were compared with both clients (tests/oracle). */
const sure: readonly Kind[] = ['int', 'decimal', 'size', 'switch', 'ulimit'];

export const valueNotTaken: CommandRule = {
  id: 'value-not-taken',
  severity: 'error',
  title: {
    en: 'The client doesn’t accept this value',
    zh: '客户端不接受这个值',
  },
  why: {
    en: 'The option needs a number, a size, or true or false. The client fails with “invalid argument”.',
    zh: '这里要数字、大小或 true/false，否则客户端会报 invalid argument。',
  },
  fix: {
    en: 'Check which values the option accepts.',
    zh: '查看这个选项要什么值。',
  },
  except: refused,
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [
    'docker run --cpus many x:1',
    'docker run -m 1x x:1',
    'docker run --rm=perhaps x:1',
    'docker run --ulimit nofile x:1',
  ],
  good: [
    'docker run --cpus 2 x:1',
    'docker run -m 16Gi x:1',
    'docker run -m $M x:1',
    'docker run --gpus x x:1',
    'docker run -p a:b x:1',
  ],
  check: ({ parsed }) =>
    parsed.options.filter(
      ({ id, value, raw }) =>
        value === null &&
        sure.includes(rowOf(id).kind) &&
        !isPlaceholder(display(raw)) &&
        // 20.10 accepts this one
        !raw.some(
          (part) => typeof part === 'string' && /\d[kmgtp]i$/i.test(part),
        ),
    ),
};
