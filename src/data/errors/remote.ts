import type { ErrorRow } from '../schema/error';

/** Errors: SSH tunnels and VNC. Specific errors come before general ones. */
export const remoteErrors: readonly ErrorRow[] = [
  {
    id: 'ssh-refused',
    phases: ['ssh'],
    pattern: /open failed: connect failed: Connection refused/i,
    sample: 'channel 3: open failed: connect failed: Connection refused',
    cause: {
      en: 'The tunnel works, but nothing listens at its far end. The number after the second address is wrong, the container was started without `-p`, or the program listens on the container’s own loopback address.',
      zh: '隧道本身是通的，只是那一头没有程序在监听：第二个地址后面的端口写错了，容器没加 `-p`，或者程序只监听了容器自己的回环地址。',
    },
    fix: [
      {
        en: 'Compare it with the port that Docker published: the last number of `-L` must be the *server’s* port.',
        zh: '对照 Docker 发布的端口：`-L` 最后一个数字应该是**服务器**的端口。',
      },
      {
        en: 'Start the program so that it listens on `0.0.0.0` in the container.',
        zh: '让程序在容器里监听 `0.0.0.0`。',
      },
    ],
    commands: [{ on: 'server', text: 'docker port {notebookName}' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/tensorflow/tensorflow/issues/24305',
      'https://github.com/mikeizbicki/cmc-csci143/issues/258',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'ssh-admin',
    phases: ['ssh'],
    pattern: /administratively prohibited: open failed/i,
    sample: 'channel 3: open failed: administratively prohibited: open failed',
    cause: {
      en: 'The SSH server forbids tunnels (`AllowTcpForwarding no`).',
      zh: 'SSH 服务器禁止转发（`AllowTcpForwarding no`）。',
    },
    fix: [
      {
        en: 'Ask the administrator ({contact}) to allow them, or tunnel through another host that can reach the server’s port.',
        zh: '请管理员（{contact}）放开，或者经另一台能访问该端口的主机转发。',
      },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-24',
  },
  {
    id: 'ssh-bind',
    phases: ['ssh'],
    pattern:
      /bind \[?[^\]]*\]?:\d+: Address already in use|cannot listen to port: \d+/i,
    sample: 'bind [127.0.0.1]:8888: Address already in use',
    cause: {
      en: 'The port on *your* side is in use, often by an older tunnel that is still running.',
      zh: '**自己这边**的端口被占了，多半是之前的隧道还开着。',
    },
    fix: [
      {
        en: 'Change the first number of `-L`, and open that port in the browser.',
        zh: '换掉 `-L` 的第一个端口号，浏览器里也用新的。',
      },
      { en: 'Or close the other terminal.', zh: '或者关掉之前那个终端。' },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-24',
  },
  {
    id: 'vnc-black',
    phases: ['vnc'],
    pattern:
      /(black|gr[ae]y) screen|Failed to close file descriptor.*Operation not permitted|org\.freedesktop\.DBus.*(spawn|launch)/i,
    sample: 'VNC shows only a black or gray screen',
    cause: {
      en: 'The VNC server is running, but no desktop was started in it: `xstartup` is missing, isn’t executable, or names no session, or D-Bus isn’t installed.',
      zh: 'VNC 服务器在运行，但桌面没起来：`xstartup` 不存在、不可执行或没写会话，或者没装 D-Bus。',
    },
    fix: [
      {
        en: 'Read the log in `~/.vnc` in the container.',
        zh: '看容器里 `~/.vnc` 下的日志。',
      },
      {
        en: 'Make `xstartup` executable, end it with `exec startxfce4`, and install `dbus-x11`.',
        zh: '给 `xstartup` 加执行权限，最后一行写 `exec startxfce4`，并安装 `dbus-x11`。',
      },
      {
        en: 'Turn off the screen saver. On an old host, update Docker and libseccomp.',
        zh: '关掉屏保。宿主机太旧的话，更新 Docker 和 libseccomp。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/TigerVNC/tigervnc/issues/684',
      'https://github.com/accetto/ubuntu-vnc-xfce-g3/issues/36',
      'https://github.com/TigerVNC/tigervnc/issues/1472',
    ],
    checked: '2026-11-24',
  },
];
