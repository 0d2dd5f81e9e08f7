import type { Compression, TransferWay } from '../../data/schema/transfer';
import type { SshTarget } from '../ssh/target';

/** A transfer whose texts have all passed their checks. */
export type TransferSpec = {
  /** `NAME:TAG`. */
  readonly image: string;
  /**
   * `train_1.0`: the name of the transfer folder on both machines, and the
   * prefix of its files.
   */
  readonly name: string;
  readonly platform: `linux/${'amd64' | 'arm64'}`;
  readonly compression: Compression;
  /** Size of a piece in bytes; null if the archive is not split. */
  readonly pieceBytes: number | null;
  /**
   * The server to query for its layers before saving; null if the whole image
   * is sent.
   */
  readonly changesFor: SshTarget | null;
  readonly route: Route;
  /** Whether to remove the archive from the server after loading. */
  readonly cleanUp: boolean;
  /** Additional files, if the server has more to do than load the image. */
  readonly travels?: Travels;
};

/** Small files next to load.sh that are sent along. */
export type Travels = {
  readonly files: readonly string[];
  /** The script among them to start on the server; it calls load.sh. */
  readonly start: string;
  /** Whether that script needs a terminal. */
  readonly terminal: boolean;
};

/** Over the network, or on a disk that is connected to both machines in turn. */
export type Route = NetworkRoute | DiskRoute;

export type NetworkRoute = {
  readonly by: Extract<TransferWay, 'rsync' | 'sftp' | 'scp'>;
  readonly target: SshTarget;
  /** On the server; only letters, digits, and characters without meaning to any shell. */
  readonly folder: string;
};

export type DiskRoute = {
  readonly by: Extract<TransferWay, 'usb' | 'share'>;
  /** The disk's path on the laptop. */
  readonly carrier: string;
  /** The disk's path on the server. */
  readonly folder: string;
};

/** File name suffixes of the compression tools. */
const endings: Readonly<Record<Compression, string>> = {
  none: '.tar',
  gzip: '.tar.gz',
  pigz: '.tar.gz',
  zstd: '.tar.zst',
};

/** The file written by `docker save`. */
export const tarOf = ({ name }: TransferSpec): string => `${name}.tar`;

/** The file that is transferred. */
export const archiveOf = ({ name, compression }: TransferSpec): string =>
  `${name}${endings[compression]}`;

/** The file name prefix for an image: the last part of its name, and its tag. */
export const stemOf = (name: string, tag: string): string =>
  `${name.split('/').at(-1) ?? name}_${tag}`;

/** The scripts that are sent along with the archive. */
export const scriptsOf = ({ travels }: TransferSpec): readonly string[] => [
  'load.sh',
  ...(travels?.files ?? []),
];

/** The path of the transfer folder on the server. */
export const serverFolder = ({ route, name }: TransferSpec): string =>
  `${route.folder.replace(/\/+$/, '')}/${name}`;

/** Values for the placeholders in the scripts' messages. */
export const placeholdersOf = (
  spec: TransferSpec,
): Readonly<Record<string, string>> => ({
  image: spec.image,
  name: spec.name,
  platform: spec.platform,
  archive: archiveOf(spec),
  folder: serverFolder(spec),
  disk: 'carrier' in spec.route ? spec.route.carrier : '',
});
