import { expect, it } from 'vitest';
import { recipes } from '../../../../src/data/recipes';
import type { DockerForm } from '../../../../src/data/dockerFields';
import { topicSummary } from '../../../../src/domain/dockerfile/topicSummary';

const form = (part: Partial<DockerForm>): DockerForm => ({
  ...recipes[0].form,
  ...part,
});

const run = {
  user: 'own',
  service: 'none',
  command: 'bash',
  tag: 'a:1',
} as const;
const more = { locale: 'none', fonts: false, models: 'none', env: [] } as const;

const install = {
  installer: 'pip',
  indexes: '',
  compiled: '',
  certificate: false,
} as const;

it.each([
  ['install', install, ['pip']],
  [
    'install',
    {
      installer: 'uv',
      indexes: '--index-url https://a.example/simple',
      compiled: 'my-op',
      certificate: true,
    },
    ['uv', '--index-url https://a.example/simple', 'my-op', 'ca.crt'],
  ],
  ['run', run, ['your own uid', 'bash', 'a:1']],
  ['run', { ...run, user: 'root' }, ['root', 'bash', 'a:1']],
  [
    'run',
    { ...run, service: 'jupyter' },
    ['your own uid', 'JupyterLab', 'a:1'],
  ],
  ['run', { ...run, service: 'desktop' }, ['your own uid', 'desktop', 'a:1']],
  ['more', more, ['language unchanged', 'no models']],
  [
    'more',
    { ...more, locale: 'zh', fonts: true, models: 'mounted' },
    ['zh.UTF-8', 'CJK fonts', 'models mounted'],
  ],
  [
    'more',
    {
      ...more,
      models: 'copied',
      env: [
        { name: 'A', value: 'b' },
        { name: '', value: '' },
      ],
    },
    ['language unchanged', 'models copied', 'A'],
  ],
] as const)('the topic %s with %j shows %j', (topic, part, said) => {
  expect(topicSummary[topic](form(part)).map(({ en }) => en)).toEqual(said);
});
