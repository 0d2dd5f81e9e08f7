import type { Localized } from '../../../data/schema/text';

/** The texts of a kit's README. */
export const readmeTexts = {
  what: { en: 'These steps.', zh: '这份说明。' },
  title: { en: 'Kit: {title}', zh: '工具包：{title}' },
  lead: {
    en: 'From this folder on your laptop to the container `{container}` on the server ({server}), which has no internet. Each script tells you what it does and stops at the first error with the reason. You can run it again, and it overwrites only files that it wrote.',
    zh: '从自己电脑上的这个目录，到服务器（{server}）上的容器 `{container}`；服务器不需要联网。每个脚本都会说明在做什么，遇到第一个错误就停下并说明原因，可以反复执行，也不会覆盖不是它写的文件。',
  },
  buildHead: { en: '1. Build and save', zh: '1. 构建并导出' },
  bring: {
    en: 'First put your own {own} into this folder: the Dockerfile copies it, and the kit can’t know it.',
    zh: '先把你自己的 {own} 放进这个目录：Dockerfile 要复制它，工具包里没有。',
  },
  build: {
    en: 'Do this on your laptop, with internet and with Docker running. Open a terminal in this folder. On Windows, type `powershell` into the address bar of the Explorer and press Enter; on macOS and Linux, type `cd` and a space in a terminal, drag the folder into it, and press Enter. The script builds `{image}` and saves it to the folder `{folder}`.',
    zh: '在自己的电脑上执行，需要联网，Docker 要在运行。先在这个目录里打开终端：Windows 在资源管理器的地址栏输入 `powershell` 后按回车；macOS 和 Linux 在终端里输入 `cd` 和一个空格，把这个目录拖进窗口，再按回车。脚本会构建 `{image}`，导出到目录 `{folder}`。',
  },
  onUnix: { en: 'macOS, Linux, Git Bash:', zh: 'macOS、Linux、Git Bash：' },
  onWindows: {
    en: 'Windows (PowerShell or cmd):',
    zh: 'Windows（PowerShell 或 cmd）：',
  },
  uploadHead: { en: '2. Upload and verify', zh: '2. 上传并校验' },
  upload: {
    en: 'Do this on your laptop. If the connection breaks, run the script again: it resumes where it stopped. If you log in with a password instead of an SSH key, Windows asks for it at each connection, about four times.',
    zh: '在自己的电脑上执行。连接断了就再执行一次，会从断点继续。如果用密码而不是 SSH 密钥登录，Windows 每次连接都要输入一次，大约四次。',
  },
  carryHead: {
    en: '2. Copy to the disk and verify',
    zh: '2. 复制到移动盘并校验',
  },
  carry: {
    en: 'Do this on your laptop, with the stick or share connected. Then connect it to the server.',
    zh: '在自己的电脑上执行，先接好 U 盘或共享目录。之后把它接到服务器上。',
  },
  startHead: { en: '3. Load, test, start', zh: '3. 导入、测试、启动' },
  startFromLaptop: {
    en: 'Then start it. Type this on your laptop; it runs on the server:',
    zh: '然后启动。在自己的电脑上输入，命令在服务器上执行：',
  },
  startThere: {
    en: 'Then start it, on the server:',
    zh: '然后启动，在服务器上执行：',
  },
  started: {
    en: 'It loads the image, creates missing folders, tests the image without a network (packages, GPU, writing to the mounted folder), and starts `{container}`. If a test fails, nothing is started.',
    zh: '它会导入镜像，新建缺少的目录，断网测试镜像（包、GPU、能否写入挂载目录），再启动 `{container}`。测试没有通过就不会启动。',
  },
  code: {
    en: 'The container sees {mounts}. Copy your code and data there first; the image contains only what the Dockerfile copies.',
    zh: '容器能看到的目录：{mounts}。先把代码和数据复制过去；镜像里只有 Dockerfile 复制的内容。',
  },
  mount: {
    en: '`{host}` of the server as `{container}`',
    zh: '服务器的 `{host}`（容器里是 `{container}`）',
  },
  useHead: { en: '4. Use it', zh: '4. 使用' },
  onLaptop: { en: '{title} (on your laptop)', zh: '{title}（在自己的电脑上）' },
  onServer: { en: '{title} (on the server)', zh: '{title}（在服务器上）' },
  changeHead: { en: 'Change something', zh: '修改之后' },
  change: {
    en: "Change the Dockerfile or your packages, and run the three steps again: Docker builds only what changed. The last step doesn't replace a running container of the old image; it tells you how to remove it.",
    zh: '改了 Dockerfile 或包列表，就把三步再执行一遍，只会构建改动的部分。旧镜像的容器不会被替换，最后一步会告诉你怎样删除。',
  },
  filesHead: { en: 'Files', zh: '文件' },
  file: { en: 'file', zh: '文件' },
  purpose: { en: 'purpose', zh: '用途' },
  other: {
    en: 'To use Docker Compose on the server, run `docker compose up -d` next to `compose.yaml` after the third step, which writes its `.env` and keeps an existing one. For VS Code, copy `devcontainer.json` into `.devcontainer/` of your project on the server.',
    zh: '在服务器上用 Docker Compose：执行第三步之后（它会写好 `.env`，已有的会保留），在 `compose.yaml` 旁边执行 `docker compose up -d`。用 VS Code：把 `devcontainer.json` 复制到服务器上项目的 `.devcontainer/` 里。',
  },
} as const satisfies Readonly<Record<string, Localized>>;
