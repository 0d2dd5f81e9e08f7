import { expect, it } from 'vitest';
import type { KitForm } from '../../../../src/data/kitFields';
import { topicSummary } from '../../../../src/domain/kit/topicSummary';

const form: KitForm = {
  account: 'tom',
  preset: 'recipe',
  image: 'tom/train:1.0',
  project: '',
  command: '',
  way: 'usb',
  yours: '',
  compression: 'none',
};

it.each([
  ['packages', {}, 'an empty file to fill in'],
  ['packages', { yours: ' \n' }, 'an empty file to fill in'],
  ['packages', { yours: 'numpy' }, 'yours'],
  ['archive', {}, 'none'],
  ['archive', { compression: 'zstd' }, 'zstd'],
] as const)('the topic %s with %j shows %s', (topic, part, said) => {
  const shown = topicSummary[topic]({ ...form, ...part });
  expect(shown.map(({ en }) => en)).toEqual([said]);
});
