import { transferFields, type TransferForm } from '../../data/transferFields';
import { serverArchitecture } from '../gpu/machine/serverArchitecture';
import { formCodec, type EditsOf } from '../form/formCodec';
import type { Reader } from '../profile/resolveProfile';

/** The user's edits in the transfer generator; all other values are defaults. */
export type TransferEdits = EditsOf<typeof transferFields>;

export const transferCodec = formCodec(transferFields);

/**
 * The form to show: defaults for the user's laptop and server, overridden by
 * the user's edits.
 *
 * @param image - the image that the user built
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
    arch: serverArchitecture(server.machine),
    way,
    // Docker Desktop already stores compressed layers
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
