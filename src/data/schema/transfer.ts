/** How the archive gets from the laptop to the server. */
export type TransferWay = 'rsync' | 'sftp' | 'scp' | 'usb' | 'share';

export type Compression = 'none' | 'gzip' | 'pigz' | 'zstd';

/** The answers of the transfer generator, texts as they were typed. */
export type TransferForm = {
  /** `NAME:TAG`. */
  readonly image: string;
  /** What the server's processor is called by Docker. */
  readonly arch: 'amd64' | 'arm64';
  readonly way: TransferWay;
  readonly compression: Compression;
  /** Cut into pieces, for a file system that takes no large file. */
  readonly split: boolean;
  readonly pieceSize: string;
  readonly account: string;
  readonly host: string;
  readonly sshPort: string;
  readonly jump: string;
  /** On the server, where the transfer gets a folder of its own; by USB and share where the folder is seen there. */
  readonly folder: string;
  /** On the laptop: the USB stick or the share. */
  readonly carrier: string;
  /** Remove the archive from the server once it is loaded. */
  readonly cleanUp: boolean;
  /** Size of the image in GB, for the estimates. */
  readonly size: string;
  /** Speed of the connection in Mbit/s, for the estimates. */
  readonly speed: string;
};
