import { expect, it } from 'vitest';
import type { TransferForm } from '../../../../src/data/transferFields';
import { topicSummary } from '../../../../src/domain/transfer/topicSummary';
import { transferForm } from '../../../support/transferForms';

it.each<[keyof typeof topicSummary, Partial<TransferForm>, readonly string[]]>([
  ['archive', { compression: 'none', split: false }, ['none', 'one file']],
  [
    'archive',
    { compression: 'zstd', split: true, pieceSize: '1g' },
    ['zstd', 'pieces of 1g'],
  ],
  ['estimates', { size: '8', speed: '100' }, ['8 GB', '100 Mbit/s']],
  ['estimates', { size: '', speed: '' }, ['size not known', 'speed not known']],
  [
    'login',
    { way: 'scp', account: 'eve', host: 'h', sshPort: '', jump: '' },
    ['eve@h'],
  ],
  [
    'login',
    { way: 'rsync', account: 'eve', host: 'h', sshPort: '22', jump: 'g' },
    ['eve@h:22', 'through g'],
  ],
  ['login', { way: 'usb' }, ['not needed']],
  [
    'server',
    { arch: 'arm64', cleanUp: true },
    ['linux/arm64', 'archive removed after loading'],
  ],
  [
    'server',
    { arch: 'amd64', cleanUp: false },
    ['linux/amd64', 'archive kept'],
  ],
])('the topic %s with %j shows %j', (topic, part, said) => {
  const form = { ...transferForm, ...part };
  expect(topicSummary[topic](form).map(({ en }) => en)).toEqual(said);
});
