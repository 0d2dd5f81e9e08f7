import type { Question } from '../schema/practice';

/** Options of docker run: what they do, and where their results are. */
export const commandQuestions = [
  {
    id: 'option-late',
    topic: 'commands',
    text: {
      en: 'You add the GPUs at the end of a command that worked.',
      zh: '一条能用的命令，你在末尾补上了 GPU 选项。',
    },
    ask: { en: 'Who gets `--gpus all`?', zh: '`--gpus all` 交给了谁？' },
    task: {
      kind: 'choice',
      situation: {
        judge: 'option',
        command: 'docker run --rm lab/train:1.0 python train.py --gpus all',
        option: 'gpus',
      },
      choices: [
        {
          outcome: 'docker',
          text: {
            en: 'Docker: the container gets all GPUs',
            zh: 'Docker：容器拿到所有 GPU',
          },
          feedback: {
            en: 'Docker stops reading its own options at the image name.',
            zh: 'Docker 读到镜像名就不再读自己的选项了。',
          },
          rightFor: {
            command: 'docker run --rm --gpus all lab/train:1.0 python train.py',
          },
        },
        {
          outcome: 'program',
          text: {
            en: '`train.py`: the container gets no GPU',
            zh: '`train.py`：容器一块 GPU 也没有',
          },
          feedback: {
            en: 'Everything after the image name goes to the program. The container starts without a GPU, and there is no message from Docker.',
            zh: '镜像名之后的内容都交给程序。容器没有 GPU，Docker 也不会提示。',
          },
        },
        {
          outcome: 'refused',
          text: {
            en: 'No one: Docker reports an unknown flag',
            zh: '谁也没拿到：Docker 报未知选项',
          },
          feedback: {
            en: 'Docker checks only what comes before the image name.',
            zh: 'Docker 只检查镜像名前面的部分。',
          },
          rightFor: {
            command: 'docker run --rm --gpu all lab/train:1.0 python train.py',
          },
        },
      ],
    },
    page: '/run/gpus-on-a-shared-server/#wrong',
  },
  {
    id: 'volume-relative',
    topic: 'commands',
    text: {
      en: 'You are in `~/project`, which contains the folder `data`.',
      zh: '你在 `~/project`，里面有目录 `data`。',
    },
    ask: {
      en: 'What does the program see in `/data`?',
      zh: '程序在 `/data` 里看到什么？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'source',
        command: 'docker run --rm -v data:/data lab/train:1.0 ls /data',
      },
      choices: [
        {
          outcome: 'folder',
          text: { en: 'The files of your folder', zh: '你那个目录里的文件' },
          feedback: {
            en: 'Docker doesn’t treat a source without a leading slash as a path.',
            zh: '开头没有斜杠的来源，Docker 不会当成路径。',
          },
          rightFor: {
            command:
              'docker run --rm -v "$PWD/data:/data" lab/train:1.0 ls /data',
          },
        },
        {
          outcome: 'volume',
          text: {
            en: 'A volume named `data`, empty at first',
            zh: '一个名叫 `data` 的卷，起初是空的',
          },
          feedback: {
            en: 'A source that is not a path is the name of a volume. Docker creates it without a message, and your files stay invisible.',
            zh: '来源不是路径时就是卷名。Docker 会直接新建这个卷，没有提示，而你的文件一个也看不到。',
          },
        },
        {
          outcome: 'refused',
          text: {
            en: 'Nothing: Docker rejects it',
            zh: '什么也没有：Docker 拒绝',
          },
          feedback: {
            en: 'Docker rejects only a relative path that contains a slash, because the name of a volume can’t contain one.',
            zh: '只有带斜杠的相对路径才会被拒绝，因为卷名里不能有斜杠。',
          },
          rightFor: {
            command: 'docker run --rm -v data/raw:/data lab/train:1.0 ls /data',
          },
        },
      ],
    },
    page: '/troubleshoot/errors/#volume-chars',
  },
  {
    id: 'port-open',
    topic: 'commands',
    text: {
      en: 'You start a notebook on the server. The firewall `ufw` is on.',
      zh: '你在服务器上启动 notebook，防火墙 `ufw` 开着。',
    },
    ask: { en: 'Who can open port 8888?', zh: '谁能打开 8888 端口？' },
    task: {
      kind: 'choice',
      situation: {
        judge: 'reach',
        command:
          'docker run -d -p 8888:8888 lab/notebook:1.0 jupyter lab --ip 0.0.0.0',
      },
      choices: [
        {
          outcome: 'server',
          text: {
            en: 'Only programs on the server',
            zh: '只有服务器上的程序',
          },
          feedback: {
            en: 'That needs the loopback address before the port.',
            zh: '那需要在端口前面写上回环地址。',
          },
          rightFor: {
            command:
              'docker run -d -p 127.0.0.1:8888:8888 lab/notebook:1.0 jupyter lab --ip 0.0.0.0',
          },
        },
        {
          outcome: 'network',
          text: {
            en: 'Every machine that reaches the server',
            zh: '所有能连到服务器的机器',
          },
          feedback: {
            en: 'Without an address, Docker listens on all of them, and its own packet rules bypass `ufw`. Bind to 127.0.0.1 and use an SSH tunnel.',
            zh: '不写地址就监听所有地址，而且 Docker 自己的转发规则会绕过 `ufw`。请绑定到 127.0.0.1，再用 SSH 隧道。',
          },
        },
        {
          outcome: 'nobody',
          text: {
            en: 'No one outside the container',
            zh: '容器外谁也打不开',
          },
          feedback: {
            en: '`-p` opens it.',
            zh: '`-p` 就是用来打开它的。',
          },
          rightFor: {
            command: 'docker run -d lab/notebook:1.0 jupyter lab --ip 0.0.0.0',
          },
        },
      ],
    },
    page: '/run/ports-and-tunnels/#publish',
  },
  {
    id: 'port-type',
    topic: 'commands',
    text: {
      en: 'TensorBoard listens on port 6006 in the image `lab/board:1.0`. Start it in the background, so that only programs on the server can reach it, on port 18006.',
      zh: '镜像 `lab/board:1.0` 里的 TensorBoard 监听 6006 端口。请在后台启动它，用服务器的 18006 端口访问，并且只有服务器自己能连。',
    },
    ask: { en: 'Type the command.', zh: '写出这条命令。' },
    task: {
      kind: 'command',
      start: 'docker run -d ',
      reference: 'docker run -d -p 127.0.0.1:18006:6006 lab/board:1.0',
      why: {
        en: 'The order is address, port of the server, port in the container.',
        zh: '顺序是：地址、服务器的端口、容器里的端口。',
      },
    },
    page: '/run/ports-and-tunnels/#publish',
  },
  {
    id: 'port-free',
    topic: 'commands',
    text: {
      en: 'Members of the lab use the ports 18000 to 18005. The list shows what listens on the server.',
      zh: '实验室成员用 18000 到 18005 的端口。下面是服务器上正在监听的端口。',
    },
    ask: {
      en: 'Type a port that you can publish.',
      zh: '写一个你可以用的端口。',
    },
    task: {
      kind: 'port',
      listening: `State   Recv-Q  Send-Q   Local Address:Port    Peer Address:Port
LISTEN  0       4096         127.0.0.1:18000        0.0.0.0:*
LISTEN  0       4096           0.0.0.0:18001        0.0.0.0:*
LISTEN  0       128            0.0.0.0:22           0.0.0.0:*
LISTEN  0       4096         127.0.0.1:18003        0.0.0.0:*
LISTEN  0       4096              [::]:18005           [::]:*`,
      range: [18000, 18005],
      why: {
        en: 'A port is taken on whatever address the line shows, because Docker then answers `port is already allocated` or `address already in use`.',
        zh: '不管那一行是哪个地址，端口都算被占用：Docker 会回答 `port is already allocated` 或 `address already in use`。',
      },
    },
    page: '/run/ports-and-tunnels/#taken',
  },
  {
    id: 'rm-data',
    topic: 'commands',
    text: {
      en: 'The training runs overnight and finishes normally.',
      zh: '训练跑了一夜，正常结束。',
    },
    ask: {
      en: 'Where is `model.pt` in the morning?',
      zh: '早上 `model.pt` 在哪里？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'file',
        command:
          'docker run --rm -v /data/ada/runs:/runs lab/train:1.0 python train.py --out /results/model.pt',
        file: '/results/model.pt',
      },
      choices: [
        {
          outcome: '/data/ada/runs/model.pt',
          text: {
            en: 'On the server: `/data/ada/runs/model.pt`',
            zh: '在服务器上：`/data/ada/runs/model.pt`',
          },
          feedback: {
            en: 'Only files that the program writes to `/runs` end up there.',
            zh: '只有写到 `/runs` 下面的内容才会到那里。',
          },
          rightFor: {
            command:
              'docker run --rm -v /data/ada/runs:/runs lab/train:1.0 python train.py --out /runs/model.pt',
            file: '/runs/model.pt',
          },
        },
        {
          outcome: 'container',
          text: {
            en: 'In the stopped container',
            zh: '在停止的容器里',
          },
          feedback: {
            en: '`--rm` removes the container as soon as the program ends.',
            zh: '有 `--rm`，程序一结束容器就被删除。',
          },
          rightFor: {
            command:
              'docker run -v /data/ada/runs:/runs lab/train:1.0 python train.py --out /results/model.pt',
          },
        },
        {
          outcome: 'gone',
          text: { en: 'Nowhere: it is lost', zh: '没有了：已经丢失' },
          feedback: {
            en: '`/results` is a folder of the container only, and `--rm` deletes the container with everything in it. Write results to a mounted folder.',
            zh: '`/results` 只是容器里的目录，`--rm` 会把容器连同里面的一切删除。结果要写到挂载的目录下。',
          },
        },
      ],
    },
    page: '/run/run-then-work-inside/#start-it',
  },
  {
    id: 'files-owner',
    topic: 'commands',
    text: {
      en: 'Your uid on the server is 1005. The image has no `USER` instruction.',
      zh: '你在服务器上的 uid 是 1005，镜像里没有 `USER` 指令。',
    },
    ask: {
      en: 'Who owns the checkpoints that the program writes to `/work`?',
      zh: '程序写到 `/work` 的检查点属于谁？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'owner',
        command:
          'docker run --rm -v "$HOME/project:/work" lab/train:1.0 python train.py',
      },
      choices: [
        {
          outcome: 'you',
          text: { en: 'You', zh: '你' },
          feedback: {
            en: 'Docker does not know who typed the command. Tell it with `--user`.',
            zh: 'Docker 不知道是谁输入的命令，要用 `--user` 告诉它。',
          },
          rightFor: {
            command:
              'docker run --rm --user "$(id -u):$(id -g)" -v "$HOME/project:/work" lab/train:1.0 python train.py',
          },
        },
        {
          outcome: 'root',
          text: { en: 'root', zh: 'root' },
          feedback: {
            en: 'Without `--user` and `USER`, the program runs as root, and uid 0 of the container is uid 0 of the server. You cannot delete these files yourself.',
            zh: '没有 `--user` 也没有 `USER`，程序就以 root 运行，容器里的 uid 0 就是服务器的 uid 0。这些文件你自己删不掉。',
          },
        },
        {
          outcome: 'uid 1000',
          text: {
            en: 'Another person, with uid 1000',
            zh: '另一个人，uid 1000',
          },
          feedback: {
            en: 'Docker does not invent a uid. This happens if you copy a command with a fixed uid.',
            zh: 'Docker 不会自己编一个 uid。照抄别人写死了数字的命令才会这样。',
          },
          rightFor: {
            command:
              'docker run --rm --user 1000:1000 -v "$HOME/project:/work" lab/train:1.0 python train.py',
          },
        },
      ],
    },
    page: '/run/file-ownership/#why',
  },
  {
    id: 'home-of-user',
    topic: 'commands',
    text: {
      en: 'The program wants to store its cache in `$HOME/.cache`. The image has no account with your uid.',
      zh: '程序要把缓存写到 `$HOME/.cache`，镜像里没有你这个 uid 的账号。',
    },
    ask: {
      en: 'What is `HOME` in the container?',
      zh: '容器里的 `HOME` 是什么？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'home',
        command:
          'docker run --rm --user "$(id -u):$(id -g)" lab/train:1.0 python train.py',
      },
      choices: [
        {
          outcome: '/root',
          text: { en: '`/root`', zh: '`/root`' },
          feedback: {
            en: 'That’s root’s home directory, and you aren’t root here.',
            zh: '那是 root 的家目录，而你在这里不是 root。',
          },
          rightFor: {
            command: 'docker run --rm lab/train:1.0 python train.py',
          },
        },
        {
          outcome: '/tmp',
          text: { en: '`/tmp`', zh: '`/tmp`' },
          feedback: {
            en: 'Docker sets it only if you say so.',
            zh: '只有你写明了才会这样。',
          },
          rightFor: {
            command:
              'docker run --rm --user "$(id -u):$(id -g)" -e HOME=/tmp lab/train:1.0 python train.py',
          },
        },
        {
          outcome: '/',
          text: {
            en: '`/`, where you may not write',
            zh: '`/`，而你没有写权限',
          },
          feedback: {
            en: 'Docker finds no account with your uid and sets `HOME=/`. The program stops with `Permission denied: /.cache`. Add `-e HOME=/tmp`.',
            zh: 'Docker 找不到这个 uid 的账号，就设 `HOME=/`。程序会报 `Permission denied: /.cache`。加上 `-e HOME=/tmp`。',
          },
        },
      ],
    },
    page: '/run/file-ownership/#user-flag',
  },
  {
    id: 'shm-default',
    topic: 'commands',
    text: {
      en: 'The server has 512 GB of memory. The administrator has not changed Docker’s defaults.',
      zh: '服务器有 512 GB 内存，管理员没有改过 Docker 的默认值。',
    },
    ask: {
      en: 'How much shared memory do the workers of the DataLoader have?',
      zh: 'DataLoader 的 worker 有多少共享内存？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'shared-memory',
        command:
          'docker run --rm --gpus device=0 -m 64g lab/train:1.0 python train.py --workers 8',
      },
      choices: [
        {
          outcome: '67108864',
          text: { en: '64 MB', zh: '64 MB' },
          feedback: {
            en: '`-m` limits all memory and does not change `/dev/shm`. With 64 MB, workers stop with `Bus error`. Add `--shm-size 16g`.',
            zh: '`-m` 限制的是总内存，不改变 `/dev/shm`。只有 64 MB 时 worker 会因 `Bus error` 退出。加上 `--shm-size 16g`。',
          },
        },
        {
          outcome: '68719476736',
          text: { en: '64 GB', zh: '64 GB' },
          feedback: {
            en: '`-m` does not set the size of `/dev/shm`.',
            zh: '`-m` 不决定 `/dev/shm` 的大小。',
          },
          rightFor: {
            command:
              'docker run --rm --gpus device=0 --shm-size 64g lab/train:1.0 python train.py --workers 8',
          },
        },
        {
          outcome: 'host',
          text: {
            en: 'As much as the server itself',
            zh: '和服务器自己一样多',
          },
          feedback: {
            en: 'A container has its own `/dev/shm` unless you share the server’s.',
            zh: '除非共用服务器的，否则容器有自己的 `/dev/shm`。',
          },
          rightFor: {
            command:
              'docker run --rm --gpus device=0 --ipc host lab/train:1.0 python train.py --workers 8',
          },
        },
      ],
    },
    page: '/run/shared-memory-and-limits/#set',
  },
  {
    id: 'crash-log',
    topic: 'commands',
    text: {
      en: 'You start the training from a tmux window on the server, close the laptop, and the program crashes at night.',
      zh: '你在服务器的 tmux 窗口里启动训练，合上自己的电脑，夜里程序崩溃了。',
    },
    ask: {
      en: 'Where do you read the traceback in the morning?',
      zh: '早上到哪里看 traceback？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'output',
        command:
          'docker run -d --rm --name ada-train lab/train:1.0 python train.py',
      },
      choices: [
        {
          outcome: 'logs',
          text: {
            en: '`docker logs ada-train`',
            zh: '`docker logs ada-train`',
          },
          feedback: {
            en: '`--rm` has deleted the container together with its log.',
            zh: '`--rm` 已经把容器连同日志删除。',
          },
          rightFor: {
            command:
              'docker run -d --name ada-train lab/train:1.0 python train.py',
          },
        },
        {
          outcome: 'terminal',
          text: { en: 'In the tmux window', zh: '在 tmux 窗口里' },
          feedback: {
            en: 'With `-d`, the window shows only the container’s ID.',
            zh: '有 `-d`，窗口里只有容器的 ID。',
          },
          rightFor: {
            command:
              'docker run --rm --name ada-train lab/train:1.0 python train.py',
          },
        },
        {
          outcome: 'nowhere',
          text: { en: 'Nowhere', zh: '看不到了' },
          feedback: {
            en: '`-d` alone keeps the program running after you log out, without tmux. But `--rm` deletes the log with the container. Omit `--rm` in background runs.',
            zh: '只要有 `-d`，退出登录后程序照样运行，不需要 tmux；但 `--rm` 会把日志连同容器一起删掉。后台任务不要加 `--rm`。',
          },
        },
      ],
    },
    page: '/run/long-trainings/#tmux',
  },
] as const satisfies readonly Question[];
