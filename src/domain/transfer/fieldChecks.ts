import type { Shell } from '../../data/schema/command';
import type { TransferWay } from '../../data/schema/transfer';
import type { transferFields } from '../../data/transferFields';
import type { Checks } from '../form/checkFields';
import { port } from '../form/checks';
import { checkAccount, checkHost, checkJump } from '../ssh/checks';
import * as checks from './checks';

type Context = { readonly shell: Shell };

/** Whether the archive is sent over the network; otherwise it is carried on a disk. */
export const isNetwork = (way: TransferWay): boolean =>
  way !== 'usb' && way !== 'share';

/**
 * The check of each field: a message for a value that the shells, SSH, or the
 * disk cannot use. Fields that the chosen method does not use are not checked.
 */
export const transferChecks: Checks<typeof transferFields, Context> = {
  image: checks.checkImage,
  arch: null,
  way: (way, _, { shell }) =>
    way === 'rsync' && shell !== 'bash'
      ? {
          en: 'Windows has no rsync. sftp also resumes after an interruption. Or use bash in WSL.',
          zh: 'Windows 没有 rsync。sftp 也能断点续传；或在 WSL 里用 bash。',
        }
      : null,
  compression: null,
  split: null,
  pieceSize: (size, { split, way }) =>
    split ? checks.checkPiece(size, way) : null,
  // queries the server over SSH, so other methods skip it
  changesOnly: null,
  folder: (folder, { way }) =>
    isNetwork(way)
      ? checks.checkServerFolder(folder)
      : checks.checkMountedFolder(folder),
  carrier: (path, { way }, { shell }) =>
    isNetwork(way) ? null : checks.checkCarrier(path, shell),
  account: (name, { way }) => (isNetwork(way) ? checkAccount(name) : null),
  host: (name, { way }) => (isNetwork(way) ? checkHost(name) : null),
  sshPort: (text, { way }) => (isNetwork(way) && text ? port(text) : null),
  jump: (text, { way }) => (isNetwork(way) && text ? checkJump(text) : null),
  cleanUp: null,
  size: checks.checkNumber,
  speed: checks.checkNumber,
};
