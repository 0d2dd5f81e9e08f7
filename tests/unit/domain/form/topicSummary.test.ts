import { describe, expect, it } from 'vitest';
import { runPresets } from '../../../../src/data/runPresets';
import { runTopics, type RunForm } from '../../../../src/data/runFields';
import { topicSummary } from '../../../../src/domain/run/topicSummary';

const [{ form: train }] = runPresets;

/** The English summary of a topic. */
const line = (topic: keyof typeof runTopics, changed: Partial<RunForm> = {}) =>
  topicSummary[topic]({ ...train, ...changed })
    .map(({ en }) => en)
    .join(', ');

describe('the summary of a collapsed topic', () => {
  it.each([
    ['program', {}, 'python train.py, named {prefix}train'],
    ['program', { command: '', name: '' }, 'the image’s own command, no name'],
    ['life', {}, 'in the background, kept when it ends, stops at once'],
    ['ports', {}, 'none'],
    [
      'ports',
      { ports: [{ address: 'all', host: '80', container: '8888' }] },
      '80 → 8888 for the whole network',
    ],
    [
      'ports',
      { ports: [{ address: 'loopback', host: '', container: '' }] },
      'none',
    ],
    ['user', {}, 'your own uid, HOME=/tmp'],
    ['user', { user: 'root' }, 'root'],
    ['resources', {}, 'shm 16g, memory not limited, CPU not limited'],
    [
      'resources',
      { sharedMemory: 'host', memory: '64g', cpus: '8' },
      'shm of the host, memory 64g, 8 CPU cores',
    ],
    ['more', {}, 'starts in /workspace, no variables'],
    [
      'more',
      { env: [{ name: 'SEED', value: '7' }], more: '--init' },
      'starts in /workspace, SEED, --init',
    ],
  ] as const)('%s %j: %s', (topic, changed, expected) => {
    expect(line(topic, changed)).toBe(expected);
  });

  it.each(runPresets)('summarizes each topic of $id', ({ form }) => {
    for (const topic of Object.keys(runTopics) as (keyof typeof runTopics)[])
      for (const text of topicSummary[topic](form)) {
        expect(text.en.trim()).not.toBe('');
        expect(text.zh.trim()).not.toBe('');
      }
  });
});
