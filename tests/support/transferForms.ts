import type { TransferForm } from '../../src/data/transferFields';
import { isNetwork } from '../../src/domain/transfer/fieldChecks';

/** A valid form; tests change single fields. */
export const transferForm: TransferForm = {
  image: 'tom/train:1.0',
  arch: 'amd64',
  way: 'rsync',
  compression: 'none',
  split: false,
  pieceSize: '3900m',
  changesOnly: false,
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

const ways = ['rsync', 'sftp', 'scp', 'usb', 'share'] as const;
const compressions = ['none', 'gzip', 'pigz', 'zstd'] as const;

/**
 * Each method with each compression, in one piece or several, with or without a
 * jump host, complete or changes only.
 */
export const transferForms = (
  shell: 'bash' | 'powershell',
): readonly TransferForm[] =>
  ways
    .filter((way) => shell === 'bash' || way !== 'rsync')
    .flatMap((way) =>
      compressions.flatMap((compression) =>
        [false, true].flatMap((split) =>
          (isNetwork(way) ? ['', 'gate.lab.example'] : ['']).map((jump) => ({
            ...transferForm,
            ...(shell === 'powershell' && { carrier: 'E:\\' }),
            way,
            compression,
            split,
            jump,
            changesOnly: isNetwork(way) && split !== (jump === ''),
          })),
        ),
      ),
    );
