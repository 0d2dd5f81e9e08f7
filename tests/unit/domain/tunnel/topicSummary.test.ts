import { expect, it } from 'vitest';
import type { TunnelForm } from '../../../../src/data/tunnelFields';
import { topicSummary } from '../../../../src/domain/tunnel/topicSummary';
import { portRange, tunnelForm } from '../../../support/tunnelForms';

it.each<[keyof typeof topicSummary, Partial<TunnelForm>, readonly string[]]>([
  ['ports', { account: 'tom', block: '1' }, ['18112–18119']],
  ['ports', { account: 'tom', block: '2' }, ['18440–18447']],
  ['login', { account: 'eve', host: 'h', sshPort: '', jump: '' }, ['eve@h']],
  [
    'login',
    { account: 'eve', host: 'h', sshPort: '22', jump: 'g' },
    ['eve@h:22', 'through g'],
  ],
  [
    'tunnel',
    { background: true, alias: 'x' },
    ['in the background', 'named x'],
  ],
  ['tunnel', { background: false, alias: '' }, ['in this terminal']],
])('the topic %s with %j shows %j', (topic, part, said) => {
  const form = { ...tunnelForm, ...part };
  expect(topicSummary[topic](form, { portRange }).map(({ en }) => en)).toEqual(
    said,
  );
});
