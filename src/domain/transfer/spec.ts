import type { Compression, TransferWay } from '../../data/schema/transfer';
import type { SshTarget } from '../ssh/target';

/** A transfer whose every text has passed its check. */
export type TransferSpec = {
  /** `NAME:TAG`. */
  readonly image: string;
  /** `train_1.0`: the folder of the transfer on both sides, and the stem of its files. */
  readonly name: string;
  readonly platform: `linux/${'amd64' | 'arm64'}`;
  readonly compression: Compression;
  /** Size of a piece in bytes; null where the archive stays in one. */
  readonly pieceBytes: number | null;
  /** What is asked of the server before saving; null where the whole image travels. */
  readonly changesFor: SshTarget | null;
  readonly route: Route;
  /** Remove the archive from the server once it is loaded. */
  readonly cleanUp: boolean;
  /** What goes along, where there is more to be done on the server than to load. */
  readonly travels?: Travels;
};

/** Small files beside load.sh that travel with it. */
export type Travels = {
  readonly files: readonly string[];
  /** The script among them that is started on the server; it calls load.sh. */
  readonly start: string;
  /** Whether that needs a terminal. */
  readonly terminal: boolean;
};

/** Over the network, or carried on a disk that both machines see. */
export type Route = NetworkRoute | DiskRoute;

export type NetworkRoute = {
  readonly by: Extract<TransferWay, 'rsync' | 'sftp' | 'scp'>;
  readonly target: SshTarget;
  /** On the server; letters, digits and signs that no shell reads. */
  readonly folder: string;
};

export type DiskRoute = {
  readonly by: Extract<TransferWay, 'usb' | 'share'>;
  /** Where the laptop sees the disk. */
  readonly carrier: string;
  /** Where the server sees it. */
  readonly folder: string;
};

/** What the tools' file names end in. */
const endings: Readonly<Record<Compression, string>> = {
  none: '.tar',
  gzip: '.tar.gz',
  pigz: '.tar.gz',
  zstd: '.tar.zst',
};

/** The file that `docker save` writes. */
export const tarOf = ({ name }: TransferSpec): string => `${name}.tar`;

/** The file that travels. */
export const archiveOf = ({ name, compression }: TransferSpec): string =>
  `${name}${endings[compression]}`;

/** The stem for an image: the last part of its name, and its tag. */
export const stemOf = (name: string, tag: string): string =>
  `${name.split('/').at(-1) ?? name}_${tag}`;

/** The scripts that travel with the archive. */
export const scriptsOf = ({ travels }: TransferSpec): readonly string[] => [
  'load.sh',
  ...(travels?.files ?? []),
];

/** The folder of the transfer, as the server sees it. */
export const serverFolder = ({ route, name }: TransferSpec): string =>
  `${route.folder.replace(/\/+$/, '')}/${name}`;

/** What the messages of the scripts name. */
export const holesOf = (
  spec: TransferSpec,
): Readonly<Record<string, string>> => ({
  image: spec.image,
  name: spec.name,
  platform: spec.platform,
  archive: archiveOf(spec),
  folder: serverFolder(spec),
  disk: 'carrier' in spec.route ? spec.route.carrier : '',
});
