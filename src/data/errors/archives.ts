import type { ErrorRow } from '../schema/error';

/** Errors: tar, gzip, zstd, checksums, and `docker load`. Specific errors come before general ones. */
export const archiveErrors: readonly ErrorRow[] = [
  {
    id: 'not-gzip',
    phases: ['transfer', 'build'],
    pattern:
      /not in gzip format|gzip: invalid magic|zstd: \S.*: unsupported format/i,
    sample: 'gzip: stdin: not in gzip format',
    cause: {
      en: 'The file isn’t compressed the way its name says: it is a plain tar (`docker save -o x.tar.gz NAME:TAG` doesn’t compress), another format, or an error page that was downloaded.',
      zh: '文件的实际格式和扩展名不符：其实是没压缩的 tar（`docker save -o x.tar.gz NAME:TAG` 并不压缩），是别的格式，或者下载到的是报错网页。',
    },
    fix: [
      {
        en: 'Find out what it is. `docker load` reads tar, gzip, xz, and bzip2 (and zstd from Docker 23 on).',
        zh: '先看是什么格式。`docker load` 能读 tar、gzip、xz、bzip2（Docker 23 起还能读 zstd）。',
      },
    ],
    commands: [
      { on: 'server', text: 'file {home}/train_1.0.tar.gz' },
      {
        on: 'server',
        mends: true,
        text: 'docker load -i {home}/train_1.0.tar.gz',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/hub-feedback/issues/1398',
      'https://github.com/xvoland/Extract/issues/30',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'archive-cut',
    phases: ['transfer'],
    pattern:
      /gzip: \S+: unexpected end of file|invalid compressed data--(?:crc|format|length) error|tar: Unexpected EOF in archive|zstd: .*(?:premature end|Read error|Decoding error)|flate: corrupt input|xz: .*Unexpected end of input/i,
    sample: 'gzip: train_1.0.tar.gz: unexpected end of file',
    cause: {
      en: 'The archive is incomplete or damaged: the upload was interrupted, the disk filled up while the file was written, or a text-mode transfer changed it.',
      zh: '归档文件不完整或已损坏：上传中断，写入时磁盘满了，或者传输时用了文本模式。',
    },
    fix: [
      {
        en: 'Compare the checksums on both sides, then upload again. rsync resumes the upload and repairs the file.',
        zh: '比对两边的校验值，再重新上传：rsync 能续传和修复。',
      },
    ],
    commands: [
      {
        on: 'server',
        text: 'ls -l {home}/train_1.0.tar.gz\nsha256sum {home}/train_1.0.tar.gz',
      },
      {
        on: 'laptop',
        mends: true,
        text: 'rsync --partial --inplace --progress {rsyncVia} train_1.0.tar.gz {user}@{server}:{home}/',
      },
    ],
    evidence: 'partly',
    sources: ['https://www.gnu.org/software/gzip/manual/gzip.html'],
    checked: '2026-11-27',
  },
  {
    id: 'checksum-failed',
    phases: ['transfer'],
    pattern:
      /WARNING: \d+ computed checksums? did NOT match|^\S+\.(?:tar|gz|tgz|zst|part)\S*: FAILED\b|no properly formatted (?:SHA256 |MD5 )?checksum lines found/i,
    sample: 'sha256sum: WARNING: 1 computed checksum did NOT match',
    cause: {
      en: 'The file on the server isn’t the one that you saved: the upload is incomplete, or you saved the image again after the checksum was written.',
      zh: '服务器上的文件和导出的不是同一个：上传不完整，或者写完校验值之后又导出过一次。',
    },
    fix: [
      {
        en: 'Upload the file and its checksum again. Don’t load the image until the checksums match.',
        zh: '重新上传文件和校验值；一致之前不要导入。',
      },
    ],
    commands: [
      { on: 'server', text: 'ls -l {home}/train_1.0.tar.gz' },
      {
        on: 'laptop',
        mends: true,
        text: 'rsync --partial --inplace --progress {rsyncVia} train_1.0.tar.gz {user}@{server}:{home}/',
      },
    ],
    evidence: 'partly',
    sources: [
      'https://www.gnu.org/software/coreutils/manual/html_node/cksum-invocation.html',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'not-tar',
    phases: ['transfer', 'build'],
    pattern:
      /tar: This does not look like a tar archive|tar: Error is not recoverable: exiting now/i,
    sample: 'tar: This does not look like a tar archive',
    cause: {
      en: 'The file isn’t a tar archive: it is one part of a split archive, it is compressed twice, or a web page was downloaded instead.',
      zh: '这个文件不是 tar 归档：可能是切分后的一段，可能压缩了两次，也可能下载到的是网页。',
    },
    fix: [
      {
        en: 'Join the parts first: `cat train_1.0.tar.gz.part* > train_1.0.tar.gz`.',
        zh: '先把各段拼起来：`cat train_1.0.tar.gz.part* > train_1.0.tar.gz`。',
      },
    ],
    commands: [{ on: 'server', text: 'file {home}/train_1.0.tar.gz' }],
    evidence: 'partly',
    sources: ['https://www.gnu.org/software/tar/manual/'],
    checked: '2026-11-27',
  },
  {
    id: 'load-stdin',
    phases: ['transfer'],
    pattern: /requested load from stdin, but stdin is empty/i,
    sample: 'requested load from stdin, but stdin is empty',
    cause: {
      en: 'Without `-i`, `docker load` reads from a pipe, but you passed the file as an argument or not at all.',
      zh: '`docker load` 不加 `-i` 时从管道读取，而你没有写文件，或者把文件写成了参数。',
    },
    fix: [
      { en: 'Put `-i` before the file name.', zh: '在文件名前面加 `-i`。' },
    ],
    commands: [
      {
        on: 'server',
        mends: true,
        text: 'docker load -i {home}/train_1.0.tar.gz',
      },
    ],
    evidence: 'sourced',
    sources: ['https://github.com/moby/moby/pull/27901'],
    checked: '2026-11-27',
  },
  {
    id: 'load-uid',
    phases: ['transfer', 'pull'],
    pattern:
      /failed to register layer: .*[lL]chown|insufficient UIDs or GIDs available in user namespace/i,
    sample:
      'failed to register layer: ApplyLayer exit status 1 stdout:  stderr: lchown /usr/local/bin/docker-credential-gcr: invalid argument',
    cause: {
      en: 'Docker runs rootless here, and the image contains files whose owner IDs are higher than your account’s range.',
      zh: '这里用的是 Rootless Docker，而镜像里有些文件的属主 ID 超出了你的账号可用的范围。',
    },
    fix: [
      {
        en: 'In the Dockerfile, give these files an ordinary owner: `COPY --chown=0:0`, `tar --no-same-owner`.',
        zh: '在 Dockerfile 里把这些文件改成普通属主：`COPY --chown=0:0`、`tar --no-same-owner`。',
      },
      {
        en: 'Or ask the administrator ({contact}) to enlarge your range in `/etc/subuid` and `/etc/subgid`.',
        zh: '或者请管理员（{contact}）在 `/etc/subuid`、`/etc/subgid` 里扩大范围。',
      },
    ],
    commands: [{ on: 'server', text: 'cat /etc/subuid\ndocker context ls' }],
    evidence: 'sourced',
    sources: ['https://github.com/moby/moby/issues/43576'],
    checked: '2026-11-27',
  },
  {
    id: 'disk-quota',
    phases: ['transfer', 'runtime', 'build'],
    pattern: /Disk quota exceeded/i,
    sample: 'OSError: [Errno 122] Disk quota exceeded',
    cause: {
      en: 'You’ve used up your disk quota, although the disk itself has free space.',
      zh: '磁盘还有空间，但你的账号配额用完了。',
    },
    fix: [
      {
        en: 'Delete old archives and checkpoints, or write to the data disk of the lab.',
        zh: '删掉旧的归档文件和检查点，或者写到实验室的数据盘。',
      },
      {
        en: 'Ask the administrator ({contact}) for a larger quota.',
        zh: '还不够的话，请管理员（{contact}）调大配额。',
      },
    ],
    commands: [
      { on: 'server', text: 'quota -s\ndu -sh {home}/* | sort -h | tail' },
      { on: 'server', mends: true, text: 'rm {home}/train_1.0.tar.gz' },
    ],
    evidence: 'partly',
    sources: ['https://man7.org/linux/man-pages/man1/quota.1.html'],
    checked: '2026-11-27',
  },
  {
    id: 'file-too-large',
    phases: ['transfer'],
    pattern:
      /(?:cp|dd|cat|split|write|error writing)[^\n]{0,120}: File too large|文件过大|文件对于目标文件系统过大/i,
    sample: "cp: error writing '/media/usb/train_1.0.tar.gz': File too large",
    cause: {
      en: 'The USB stick is formatted as FAT32, which can’t hold a file of 4 GiB or more.',
      zh: 'U 盘是 FAT32 格式，单个文件不能超过 4 GiB。',
    },
    fix: [
      {
        en: 'Format it as exFAT, or split the archive: `split -b 2G train_1.0.tar.gz train_1.0.tar.gz.part`.',
        zh: '格式化成 exFAT，或者切分归档文件：`split -b 2G train_1.0.tar.gz train_1.0.tar.gz.part`。',
      },
    ],
    evidence: 'partly',
    sources: [
      'https://learn.microsoft.com/en-us/windows/win32/fileio/filesystem-functionality-comparison',
    ],
    checked: '2026-11-27',
  },
];
