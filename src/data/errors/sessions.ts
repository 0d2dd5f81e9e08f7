import { containerHome } from '../containers';
import type { ErrorRow } from '../schema/error';

/** Errors: VNC, graphical programs, and Jupyter in the browser. Specific errors come before general ones. */
export const sessionErrors: readonly ErrorRow[] = [
  {
    id: 'vnc-locked',
    phases: ['vnc'],
    pattern:
      /A VNC server is already running as :\d+|is taken because of \/tmp\/\.X\d+-lock|Server is already active for display \d+/i,
    sample: 'A VNC server is already running as :1',
    cause: {
      en: 'The container was stopped and started again, and the lock files of its last desktop are still in `/tmp`.',
      zh: '容器停过又启动，`/tmp` 里还留着上次桌面的锁文件。',
    },
    fix: [
      {
        en: 'Remove them and start the desktop. Add the same line at the beginning of your start script.',
        zh: '删掉锁文件再启动桌面；启动脚本开头也加上这一行。',
      },
    ],
    commands: [
      { on: 'container', text: 'ls -a /tmp /tmp/.X11-unix' },
      {
        on: 'container',
        mends: true,
        text: 'rm -rf /tmp/.X1-lock /tmp/.X11-unix/X1\nvncserver :1',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/queeno/docker-ubuntu-desktop/issues/8',
      'https://github.com/sickcodes/Docker-OSX/pull/31',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'vnc-security',
    phases: ['vnc'],
    pattern:
      /Too many security failures|No matching security types|Authentication failure, try again/i,
    sample: 'Too many security failures',
    cause: {
      en: 'The VNC server blocks your address after several wrong passwords. Through the tunnel, everyone has the same address.',
      zh: '多次输错密码后，VNC 服务器会暂时拒绝这个地址。走隧道时大家都是同一个地址。',
    },
    fix: [
      {
        en: 'Wait a minute, or start the desktop again. Set a new password with `vncpasswd`.',
        zh: '等一分钟，或者重启桌面。用 `vncpasswd` 重设密码。',
      },
    ],
    commands: [
      {
        on: 'container',
        mends: true,
        text: 'vncserver -kill :1\nvncpasswd\nvncserver :1',
      },
    ],
    evidence: 'partly',
    sources: ['https://tigervnc.org/doc/Xvnc.html'],
    checked: '2026-11-27',
  },
  {
    id: 'vnc-refused',
    phases: ['vnc', 'ssh'],
    pattern:
      /unable (?:to )?connect to socket: (?:Connection refused|No connection could be made)|VNC.*(?:Connection refused|10061)|The connection was refused by the computer/i,
    sample: 'unable to connect to socket: Connection refused (10061)',
    cause: {
      en: 'Nothing listens on the port that the viewer opens: the tunnel is closed, it uses another local port, or the desktop hasn’t started. Display `:1` is port 5901.',
      zh: 'VNC 客户端连的端口没有程序在监听：隧道没开，本地端口不对，或者桌面没启动。`:1` 对应端口 5901。',
    },
    fix: [
      {
        en: 'Open the tunnel first and leave its terminal open. In the viewer, enter `localhost:` and the first port of `-L`.',
        zh: '先打开隧道，不要关闭那个终端。客户端里填 `localhost:` 加 `-L` 的第一个端口。',
      },
    ],
    commands: [{ on: 'server', text: 'docker port {prefix}desktop\nss -tln' }],
    evidence: 'partly',
    sources: ['https://tigervnc.org/doc/vncviewer.html'],
    checked: '2026-11-27',
  },
  {
    id: 'no-display',
    phases: ['vnc', 'runtime'],
    pattern:
      /(?:cannot|can't|could not) open display|no display name and no \$DISPLAY environment variable|Could not (?:load|connect to) the Qt platform plugin "xcb"|qt\.qpa\.xcb: could not connect to display|couldn't connect to display "[^"]*"/i,
    sample:
      '_tkinter.TclError: no display name and no $DISPLAY environment variable',
    cause: {
      en: 'The program tries to open a window, but the container has no screen. Matplotlib, OpenCV (`imshow`), Open3D, and Qt do this.',
      zh: '程序要开窗口，而容器没有屏幕。Matplotlib、OpenCV（`imshow`）、Open3D、Qt 都会这样。',
    },
    fix: [
      {
        en: 'Save a file instead of opening a window: `MPLBACKEND=Agg`, `plt.savefig(…)`, `opencv-python-headless`.',
        zh: '不开窗口，存成文件：`MPLBACKEND=Agg`、`plt.savefig(…)`、`opencv-python-headless`。',
      },
      {
        en: 'If you need the window, start the program in the VNC desktop, or under `xvfb-run`.',
        zh: '一定要用窗口，就在 VNC 桌面里启动，或者用 `xvfb-run`。',
      },
    ],
    commands: [
      { on: 'container', text: 'echo "$DISPLAY"' },
      { on: 'container', mends: true, text: 'MPLBACKEND=Agg python train.py' },
    ],
    evidence: 'partly',
    sources: [
      'https://matplotlib.org/stable/users/explain/figure/backends.html',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'jupyter-root',
    phases: ['runtime', 'run'],
    pattern: /Running as root is not recommended\. Use --allow-root to bypass/i,
    sample: 'Running as root is not recommended. Use --allow-root to bypass.',
    cause: {
      en: 'Jupyter doesn’t run as root unless you allow it, and in the container you’re root.',
      zh: '容器里你是 root，而 Jupyter 不加选项就不以 root 启动。',
    },
    fix: [
      {
        en: `Run the container with \`--user "$(id -u):$(id -g)" -e HOME=${containerHome}\`, so that you own the notebooks.`,
        zh: `容器加 \`--user "$(id -u):$(id -g)" -e HOME=${containerHome}\` 运行，notebook 文件就归你所有。`,
      },
      {
        en: 'Or start `jupyter lab --allow-root`.',
        zh: '或者用 `jupyter lab --allow-root` 启动。',
      },
    ],
    commands: [
      {
        on: 'container',
        mends: true,
        text: 'jupyter lab --allow-root --ip 0.0.0.0 --no-browser',
      },
    ],
    evidence: 'partly',
    sources: [
      'https://jupyter-server.readthedocs.io/en/latest/operators/public-server.html',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'home-not-writable',
    phases: ['runtime', 'run'],
    pattern:
      /(?:Permission denied|Read-only file system): ['"`]?\/(?:root\/)?\.(?:local|cache|jupyter|config|ipython|triton|conda|keras|matplotlib|nv|vnc)|Permission denied: '\/home\/(?:jovyan|mambauser|rstudio)\/\.|(?:mkdir -p failed|mkdir:).* \/\.(?:local|cache|config|jupyter)/i,
    sample: "PermissionError: [Errno 13] Permission denied: '/.local'",
    cause: {
      en: 'You run with `--user`, and your uid has no home directory in the image. `HOME` is then `/`, where you can’t write.',
      zh: '用了 `--user`，你的 uid 在镜像里没有家目录，`HOME` 就成了 `/`，那里不能写。',
    },
    fix: [
      {
        en: `Set \`-e HOME=${containerHome}\`. Every uid can write there, and the files disappear with the container. To keep them, set it to a mounted directory that you own.`,
        zh: `指定家目录：\`-e HOME=${containerHome}\`。任何 uid 都能写，内容随容器一起删除；要保留，就指向一个挂载进来、归你所有的目录。`,
      },
    ],
    commands: [
      { on: 'container', text: 'id\necho "$HOME"' },
      {
        on: 'server',
        mends: true,
        text: 'docker run --rm -it --user "$(id -u):$(id -g)" -e HOME={containerHome} -v {home}/project:/workspace {tag} bash',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/bernhard-42/jupyter-cadquery/issues/20',
      'https://github.com/jupyter/docker-stacks/issues/1003',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'jupyter-kernel-died',
    phases: ['runtime'],
    pattern:
      /AsyncIOLoopKernelRestarter: restarting kernel|The kernel for \S+ appears to have died|Kernel died(?: before replying| unexpectedly|,? with exit code)|kernel \S+ restarted/i,
    sample:
      '[I 2026-11-24 10:00:00.000 ServerApp] AsyncIOLoopKernelRestarter: restarting kernel (1/5), keep random ports',
    cause: {
      en: 'The notebook’s Python was killed because it reached the container’s memory limit (`-m`) or used up the server’s memory. A crash in an extension has the same effect.',
      zh: 'notebook 背后的 Python 被杀掉了：容器的内存上限（`-m`）或整台服务器的内存用光。扩展崩溃也会这样。',
    },
    fix: [
      {
        en: 'Run the same code as a script, which shows the error that the notebook hides.',
        zh: '把同样的代码存成脚本运行，notebook 里看不到的报错就会显示出来。',
      },
      {
        en: 'Load less data at once, or raise `-m`.',
        zh: '减少一次读取的数据，或者调大 `-m`。',
      },
    ],
    commands: [
      {
        on: 'server',
        text: 'docker stats --no-stream {prefix}lab\nfree -g',
      },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-27',
  },
  {
    id: 'jupyter-port',
    phases: ['runtime', 'run'],
    pattern:
      /the Jupyter server could not be started because port \d+ is not available|The port \d+ is already in use, trying another port/i,
    sample: 'The port 8888 is already in use, trying another port.',
    cause: {
      en: 'A notebook is already running in this container. The second one uses another port, which `-p` doesn’t publish.',
      zh: '这个容器里已经有一个 notebook 在运行。第二个换了端口，而 `-p` 没有发布那个端口。',
    },
    fix: [
      {
        en: 'Use the first one: `jupyter server list` prints its address and token. Or stop it.',
        zh: '用原来的 notebook：`jupyter server list` 会打印地址和 token。或者停止原来的 notebook。',
      },
    ],
    commands: [
      { on: 'container', text: 'jupyter server list' },
      { on: 'container', mends: true, text: 'jupyter server stop 8888' },
    ],
    evidence: 'partly',
    sources: [
      'https://jupyter-server.readthedocs.io/en/latest/users/launch.html',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'jupyter-token',
    phases: ['runtime', 'ssh'],
    pattern:
      /Invalid credentials|Token authentication is enabled|Couldn['’]t authenticate WebSocket connection|wrong (?:password|token)\b|'_xsrf' argument missing/i,
    only: /jupyter|ServerApp|LabApp|NotebookApp|notebook/i,
    sample:
      '[W 2026-11-24 10:00:00.000 ServerApp] Couldn’t authenticate WebSocket connection',
    cause: {
      en: 'The browser has no valid token for this notebook: the container was restarted, or another notebook used the same local port before.',
      zh: '浏览器里的 token 对这个 notebook 无效：容器重启过，或者同一个本地端口之前连的是别的 notebook。',
    },
    fix: [
      {
        en: 'Open the address with the token from the log in a private window.',
        zh: '用日志里带 token 的地址，在无痕窗口打开。',
      },
    ],
    commands: [
      { on: 'server', text: 'docker exec {prefix}lab jupyter server list' },
    ],
    evidence: 'partly',
    sources: [
      'https://jupyter-server.readthedocs.io/en/latest/operators/security.html',
    ],
    checked: '2026-11-27',
  },
];
