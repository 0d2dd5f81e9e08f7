import { expect, it } from 'vitest';
import type { RunForm } from '../../../../src/data/runFields';
import { formOf } from '../../../../src/domain/run/formOf';
import { topicSummary } from '../../../../src/domain/run/topicSummary';
import { testContext } from '../../../oracle/support/testContext';

const port = (
  host: string,
  container: string,
  address: 'all' | 'loopback' = 'loopback',
) => ({
  host,
  container,
  address,
});

it.each<[keyof typeof topicSummary, Partial<RunForm>, readonly string[]]>([
  ['program', { command: 'a b', name: 'x' }, ['a b', 'named x']],
  [
    'program',
    { command: '', name: '' },
    ['the image’s own command', 'no name'],
  ],
  [
    'life',
    { mode: 'interactive', after: 'remove', init: true },
    ['in this terminal', 'removed when it ends', 'stops at once'],
  ],
  [
    'life',
    { mode: 'background', after: 'on-failure', init: false },
    ['in the background', 'restarts after an error'],
  ],
  ['ports', { ports: [] }, ['none']],
  [
    'ports',
    { ports: [port('', ''), port('1', '2'), port('3', '', 'all')] },
    ['1 → 2', '3 →  for the whole network'],
  ],
  ['ports', { ports: [port('', '4')] }, [' → 4']],
  ['user', { user: 'own', home: '/h' }, ['your own uid', 'HOME=/h']],
  ['user', { user: 'root', home: '/h' }, ['root']],
  [
    'resources',
    { sharedMemory: 'size', shmSize: '1g', memory: '2g', cpus: '3' },
    ['shm 1g', 'memory 2g', '3 CPU cores'],
  ],
  [
    'resources',
    { sharedMemory: 'host', memory: '', cpus: '' },
    ['shm of the host', 'memory not limited', 'CPU not limited'],
  ],
  [
    'more',
    {
      env: [
        { name: 'A', value: '' },
        { name: '', value: '' },
        { name: 'B', value: '1' },
      ],
      more: '--init',
      workdir: '/w',
    },
    ['starts in /w', 'A B', '--init'],
  ],
  ['more', { env: [], more: '', workdir: '' }, ['no variables']],
])('the topic %s with %j shows %j', (topic, part, said) => {
  const form = { ...formOf({}, testContext), ...part };
  expect(topicSummary[topic](form).map(({ en }) => en)).toEqual(said);
});
