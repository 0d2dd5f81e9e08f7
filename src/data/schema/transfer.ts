/** How the archive gets from the laptop to the server. */
export type TransferWay = 'rsync' | 'sftp' | 'scp' | 'usb' | 'share';

export type Compression = 'none' | 'gzip' | 'pigz' | 'zstd';
