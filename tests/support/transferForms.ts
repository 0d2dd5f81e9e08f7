import type { TransferForm } from '../../src/data/schema/transfer';

/** A form that is right as it is; tests change single fields. */
export const transferForm: TransferForm = {
  image: 'tom/train:1.0',
  arch: 'amd64',
  way: 'rsync',
  compression: 'none',
  split: false,
  pieceSize: '3900m',
  account: 'tom',
  host: 'birch.lab.example',
  sshPort: '',
  jump: '',
  folder: '/home/tom',
  carrier: '/media/tom/STICK',
  cleanUp: true,
  size: '8',
  speed: '100',
};
