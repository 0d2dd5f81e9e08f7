import { transferFields, type TransferForm } from '../../data/transferFields';
import { formCodec, type EditsOf } from '../form/formCodec';
import type { Reader } from '../profile/resolveProfile';

/** What a reader has changed in the transfer generator; all else follows from them. */
export type TransferEdits = EditsOf<typeof transferFields>;

export const transferCodec = formCodec(transferFields);

/**
 * The form that is shown: what is usual on the reader's laptop and server, under
 * what they have changed.
 * @param image - the image that they built
 */
export function transferFormOf(
  edits: TransferEdits,
  reader: Reader,
  image: string,
): TransferForm {
  const { server, laptop, shell } = reader;
  const way = edits.way ?? (shell === 'bash' ? 'rsync' : 'sftp');
  const carried = way === 'usb' || way === 'share';
  return {
    image,
    arch: 'amd64',
    way,
    // Docker Desktop keeps compressed layers already
    compression: laptop === 'linux' ? 'gzip' : 'none',
    split: way === 'usb',
    pieceSize: '3900m',
    changesOnly: false,
    folder: carried ? folders[way] : reader.home,
    carrier: carriers[shell === 'bash' ? laptop : 'windows'],
    account: reader.user,
    host: server.host,
    sshPort: String(server.sshPort ?? ''),
    jump: server.jumpHost ?? '',
    cleanUp: !carried,
    size: '8',
    speed: '100',
    ...edits,
  };
}

const folders = { usb: '/mnt/usb', share: '/mnt/share' } as const;

const carriers: Readonly<Record<Reader['laptop'], string>> = {
  windows: 'E:\\',
  macos: '/Volumes/STICK',
  linux: '/media/STICK',
};
