import type { ErrorRow } from '../schema/error';

/** Errors: SSH, scp, and rsync. Specific errors come before general ones. */
export const sshErrors: readonly ErrorRow[] = [
  {
    id: 'ssh-host-key',
    phases: ['ssh', 'transfer'],
    pattern:
      /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key verification failed/i,
    sample: '@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @',
    cause: {
      en: 'The server shows another key than last time. Usually it was reinstalled, but another machine might also answer at its address.',
      zh: '服务器出示的密钥和上次不同。一般是重装过系统，也可能是别的机器冒用了它的地址。',
    },
    fix: [
      {
        en: 'Ask the administrator ({contact}) whether the server was reinstalled, and compare the fingerprint.',
        zh: '先问管理员（{contact}）服务器是不是重装过，核对指纹。',
      },
      {
        en: 'Then remove the old key and log in again.',
        zh: '确认之后删掉旧密钥，再登录。',
      },
    ],
    commands: [
      { on: 'laptop', text: 'ssh-keygen -F {server}' },
      { on: 'laptop', mends: true, text: 'ssh-keygen -R {server}' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/microsoft/vscode-remote-release/issues/2346',
      'https://man.openbsd.org/ssh#VERIFYING_HOST_KEYS',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'ssh-key-permissions',
    phases: ['ssh', 'transfer'],
    pattern:
      /UNPROTECTED PRIVATE KEY FILE|Bad owner or permissions on \S+|Permissions \S+ for '[^']+' are too open/i,
    sample: "Permissions 0644 for '/home/me/.ssh/id_ed25519' are too open.",
    cause: {
      en: 'Other accounts on this computer can read your private key, so ssh doesn’t use it.',
      zh: '这台电脑上的其他账号也能读你的私钥，所以 ssh 拒绝使用它。',
    },
    fix: [
      {
        en: 'Make the file readable only for you: `chmod 600` on Linux and macOS. On Windows, remove the other accounts under Properties → Security.',
        zh: '让文件只有自己能读：Linux、macOS 用 `chmod 600`；Windows 在“属性 → 安全”里去掉其他账号。',
      },
      {
        en: 'In WSL, keep keys in the Linux home directory, not under `/mnt/c`.',
        zh: 'WSL 里把密钥放在 Linux 的家目录，不要放 `/mnt/c`。',
      },
    ],
    evidence: 'partly',
    sources: ['https://man.openbsd.org/ssh'],
    checked: '2026-11-27',
  },
  {
    id: 'ssh-denied',
    phases: ['ssh', 'transfer'],
    pattern:
      /Permission denied \((?:publickey|password|keyboard-interactive|gssapi)[\w,-]*\)|Permission denied, please try again|Too many authentication failures/i,
    sample: 'me@gate.example.org: Permission denied (publickey,password).',
    cause: {
      en: 'The server refuses your login: the account or password is wrong, your key isn’t in the server’s `authorized_keys`, or ssh offers too many other keys first.',
      zh: '服务器拒绝登录：账号或密码不对，你的公钥不在它的 `authorized_keys` 里，或者 ssh 先试了太多别的密钥。',
    },
    fix: [
      {
        en: 'Check the account name on the server. It can differ from your laptop’s.',
        zh: '核对账号：服务器上的账号可能和自己电脑的不同。',
      },
      {
        en: 'Specify the key: `ssh -i ~/.ssh/id_ed25519 -o IdentitiesOnly=yes …`.',
        zh: '指定密钥：`ssh -i ~/.ssh/id_ed25519 -o IdentitiesOnly=yes …`。',
      },
    ],
    commands: [{ on: 'laptop', text: 'ssh -v {via} {user}@{server}' }],
    evidence: 'partly',
    sources: ['https://man.openbsd.org/ssh#AUTHENTICATION'],
    checked: '2026-11-27',
  },
  {
    id: 'ssh-resolve',
    phases: ['ssh', 'transfer'],
    pattern:
      /Could not resolve hostname \S+|ssh: Could not resolve hostname|stdio forwarding failed/i,
    sample: 'ssh: Could not resolve hostname gpu1: Name or service not known',
    cause: {
      en: 'Your laptop can’t resolve this name: it’s mistyped, it’s a short name from another person’s `~/.ssh/config`, or it’s known only inside the institute (VPN).',
      zh: '你的电脑解析不了这个主机名：拼错了，是别人 `~/.ssh/config` 里的简称，或者只有在单位内网（VPN）才能解析。',
    },
    fix: [
      {
        en: 'Connect to the VPN first, and use the full name or the IP address.',
        zh: '先连 VPN，再用完整域名或 IP 地址。',
      },
    ],
    commands: [{ on: 'laptop', text: 'ssh {via} {user}@{server}' }],
    evidence: 'partly',
    sources: ['https://man.openbsd.org/ssh_config'],
    checked: '2026-11-27',
  },
  {
    id: 'ssh-unreachable',
    phases: ['ssh', 'transfer'],
    pattern:
      /ssh: connect to host \S+ port \d+: (?:Connection (?:timed out|refused)|Operation timed out|No route to host|Network is unreachable)|kex_exchange_identification: /i,
    sample:
      'ssh: connect to host gate.example.org port 22: Connection timed out',
    cause: {
      en: '“Timed out” means that nothing answers: you aren’t on the VPN, the address is wrong, or a firewall blocks you. “Refused” means that the machine is up but SSH isn’t on this port.',
      zh: '“timed out”是没有应答：没连 VPN、地址不对，或者被防火墙挡住。“refused”表示机器有应答，但这个端口上没有 SSH。',
    },
    fix: [
      {
        en: 'Connect to the VPN, and use the jump host and port of your lab.',
        zh: '连上 VPN，用实验室的跳板机和端口。',
      },
      {
        en: 'If others can’t log in either, tell the administrator ({contact}).',
        zh: '如果别人也不能登录，请告诉管理员（{contact}）。',
      },
    ],
    commands: [{ on: 'laptop', text: 'ssh -v {via} {user}@{server}' }],
    evidence: 'partly',
    sources: ['https://man.openbsd.org/ssh'],
    checked: '2026-11-27',
  },
  {
    id: 'ssh-algorithm',
    phases: ['ssh', 'transfer'],
    pattern:
      /no matching (?:host key type|key exchange method|cipher|MAC) found/i,
    sample:
      'Unable to negotiate with 10.0.0.1 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss',
    cause: {
      en: 'The server’s SSH is so old that new clients (OpenSSH 8.8 and later) refuse its algorithms.',
      zh: '服务器的 SSH 太旧，新客户端（OpenSSH 8.8 起）不接受它的算法。',
    },
    fix: [
      {
        en: 'Allow the offered algorithm for this host only: `-o HostKeyAlgorithms=+ssh-rsa -o PubkeyAcceptedAlgorithms=+ssh-rsa`.',
        zh: '只对这台机器放开：`-o HostKeyAlgorithms=+ssh-rsa -o PubkeyAcceptedAlgorithms=+ssh-rsa`。',
      },
      {
        en: 'Ask the administrator ({contact}) for an ed25519 host key.',
        zh: '请管理员（{contact}）换 ed25519 主机密钥。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        mends: true,
        text: 'ssh -o HostKeyAlgorithms=+ssh-rsa -o PubkeyAcceptedAlgorithms=+ssh-rsa {via} {user}@{server}',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/gokrazy/breakglass/issues/9',
      'https://github.com/samuelthomas2774/airport/issues/10',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'ssh-broken',
    phases: ['ssh', 'transfer'],
    pattern:
      /client_loop: send disconnect: (?:Broken pipe|Connection reset)|packet_write_wait: .*Broken pipe|Connection to \S+ closed by remote host|scp: Connection closed|lost connection$/i,
    sample: 'client_loop: send disconnect: Broken pipe',
    cause: {
      en: 'The connection was idle for too long, or the network changed (sleep, Wi-Fi, VPN). Programs in that terminal have ended; containers started with `-d` keep running.',
      zh: '连接空闲太久，或者网络变了（休眠、Wi-Fi、VPN）。那个终端里的程序已经结束，用 `-d` 启动的容器不受影响。',
    },
    fix: [
      {
        en: 'Log in with `-o ServerAliveInterval=30`, and start long trainings with `-d`.',
        zh: '登录时加 `-o ServerAliveInterval=30`；长时间训练用 `-d` 启动。',
      },
      {
        en: 'To continue an interrupted upload, use rsync: it resumes where it stopped.',
        zh: '上传中断：用 rsync 从断点继续。',
      },
    ],
    commands: [
      { on: 'server', text: 'docker ps' },
      {
        on: 'laptop',
        mends: true,
        text: 'ssh -o ServerAliveInterval=30 {via} {user}@{server}',
      },
    ],
    evidence: 'partly',
    sources: ['https://man.openbsd.org/ssh_config#ServerAliveInterval'],
    checked: '2026-11-27',
  },
  {
    id: 'rsync-missing',
    phases: ['transfer'],
    pattern:
      /rsync: (?:command )?not found|rsync error: remote command not found \(code 127\)|command not found: rsync|rsync error: error in rsync protocol data stream \(code 12\)[\s\S]{0,80}not found/i,
    sample: 'bash: rsync: command not found',
    cause: {
      en: 'rsync must be installed on both sides, and one of them doesn’t have it. Windows doesn’t include it.',
      zh: '自己的电脑和服务器都要安装 rsync，而其中一台没有。Windows 不自带 rsync。',
    },
    fix: [
      {
        en: 'Use scp or sftp instead. On Windows, you can use rsync in WSL.',
        zh: '改用 scp 或 sftp。Windows 上可以在 WSL 里用 rsync。',
      },
    ],
    commands: [
      { on: 'server', text: 'rsync --version' },
      {
        on: 'laptop',
        mends: true,
        text: 'scp {via} train_1.0.tar.gz {user}@{server}:{home}/',
      },
    ],
    evidence: 'partly',
    sources: ['https://download.samba.org/pub/rsync/rsync.1'],
    checked: '2026-11-27',
  },
  {
    id: 'rsync-shell',
    phases: ['transfer'],
    pattern:
      /protocol version mismatch -- is your shell clean|Received message too long \d+/i,
    sample: 'protocol version mismatch -- is your shell clean?',
    cause: {
      en: 'Your `.bashrc` on the server prints something (`echo`, a banner, conda), which disturbs the file transfer.',
      zh: '服务器上的 `.bashrc` 会输出内容（`echo`、横幅、conda），混进了两个程序的通信里。',
    },
    fix: [
      {
        en: 'Move the output to `.bash_profile`, or start `.bashrc` with `[[ $- == *i* ]] || return`.',
        zh: '把输出移到 `.bash_profile`，或者在 `.bashrc` 开头写 `[[ $- == *i* ]] || return`。',
      },
    ],
    commands: [{ on: 'laptop', text: 'ssh {via} {user}@{server} true' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/ChrisTitusTech/mybash/issues/122',
      'https://github.com/chriskempson/base16-shell/issues/40',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'scp-path',
    phases: ['transfer'],
    pattern:
      /scp: (?:dest open |realpath |stat (?:local|remote) )?["']?\S+["']?: (?:No such file or directory|Permission denied|Failure)|rsync: \[?\w*\]?:? ?(?:mkdir|mkstemp|change_dir|link_stat) "[^"]*" failed: (?:No such file|Permission denied)/i,
    sample:
      'scp: dest open "/data/me/train_1.0.tar.gz": No such file or directory',
    cause: {
      en: 'The path after the colon doesn’t exist on the server, or you can’t write there. `~` and relative paths start at your home directory on the server.',
      zh: '冒号后面的路径在服务器上不存在，或者你没有写权限。`~` 和相对路径从服务器上你的家目录算起。',
    },
    fix: [
      {
        en: 'Create the directory first, or upload to your home directory.',
        zh: '先建好目录，或者传到自己的家目录。',
      },
    ],
    commands: [
      { on: 'server', text: 'ls -ld {home}\ndf -h {home}' },
      { on: 'server', mends: true, text: 'mkdir -p {home}/images' },
    ],
    evidence: 'partly',
    sources: ['https://man.openbsd.org/scp'],
    checked: '2026-11-27',
  },
  {
    id: 'rsync-partial',
    phases: ['transfer'],
    notice: true,
    pattern:
      /rsync error: some files\/attrs were not transferred|rsync(?: error)?: (?:connection unexpectedly closed|unexplained error \(code 255\)|timeout in data send\/receive)/i,
    sample:
      'rsync error: some files/attrs were not transferred (see previous errors) (code 23)',
    cause: {
      en: 'rsync continued after errors, or the connection ended. A line above gives the reason.',
      zh: 'rsync 遇到错误后继续传完，或者连接断了。原因在上面几行。',
    },
    fix: [
      {
        en: 'Fix what the lines above report, and run the same command again. It transfers only what is missing.',
        zh: '按上面几行处理，再执行同一条命令，只会传缺的部分。',
      },
    ],
    evidence: 'partly',
    sources: ['https://download.samba.org/pub/rsync/rsync.1'],
    checked: '2026-11-27',
  },
];
