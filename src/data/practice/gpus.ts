import type { Question } from '../schema/practice';

/** Which GPUs a container gets. */
export const gpuQuestions = [
  {
    id: 'gpus-two',
    topic: 'gpus',
    text: {
      en: 'The server has eight GPUs. GPUs 0 to 5 are busy.',
      zh: '服务器有 8 块 GPU，编号 0 到 5 的都有人在用。',
    },
    ask: { en: 'Which GPUs does the container get?', zh: '容器拿到哪些 GPU？' },
    task: {
      kind: 'cards',
      situation: {
        judge: 'cards',
        command: 'docker run --rm --gpus 2 lab/train:1.0 nvidia-smi -L',
        cards: 8,
      },
      why: {
        en: 'A bare number is a count. The engine takes the first GPUs, whether they’re free or not. To choose a GPU by its index, write `device=`.',
        zh: '单独一个数字表示数量。引擎总是从第一块开始取，不管有没有人在用。要按编号选，请写 `device=`。',
      },
    },
    page: '/run/gpus-on-a-shared-server/#values',
  },
  {
    id: 'gpus-comma',
    topic: 'gpus',
    text: {
      en: 'You want GPUs 2 and 3 of a server with eight GPUs.',
      zh: '服务器有 8 块 GPU，你想用编号 2 和 3 的两块。',
    },
    ask: { en: 'What does this command give you?', zh: '这条命令会给你什么？' },
    task: {
      kind: 'choice',
      situation: {
        judge: 'cards',
        command: 'docker run --rm --gpus 2,3 lab/train:1.0 nvidia-smi -L',
        cards: 8,
      },
      choices: [
        {
          outcome: '2,3',
          text: { en: 'GPUs 2 and 3', zh: 'GPU 2 和 3' },
          feedback: {
            en: 'Without `device=`, the numbers are counts and not indexes.',
            zh: '没写 `device=`，数字就是数量，不是编号。',
          },
          rightFor: {
            command: `docker run --rm --gpus '"device=2,3"' lab/train:1.0 nvidia-smi -L`,
          },
        },
        {
          outcome: '0,1',
          text: { en: 'Two GPUs: 0 and 1', zh: '两块：GPU 0 和 1' },
          feedback: {
            en: 'Docker reads two counts, and the last one wins.',
            zh: 'Docker 读到两个数量，以最后一个为准。',
          },
          rightFor: {
            command: 'docker run --rm --gpus 2 lab/train:1.0 nvidia-smi -L',
          },
        },
        {
          outcome: '0,1,2',
          text: { en: 'Three GPUs: 0, 1, and 2', zh: '三块：GPU 0、1、2' },
          feedback: {
            en: 'Docker splits the value at the comma and reads two counts. The last one wins, so you get the first three GPUs, without a warning.',
            zh: 'Docker 在逗号处把值拆开，得到两个数量，以最后一个为准：于是拿到前三块，而且没有任何提示。',
          },
        },
        {
          outcome: 'refused',
          text: { en: 'An error message', zh: '报错' },
          feedback: {
            en: 'The client accepts it. An error appears only if a count and `device=` come together.',
            zh: '客户端会接受。只有数量和 `device=` 同时出现才报错。',
          },
          rightFor: {
            command:
              'docker run --rm --gpus device=2,3 lab/train:1.0 nvidia-smi -L',
          },
        },
      ],
    },
    page: '/run/gpus-on-a-shared-server/#values',
  },
  {
    id: 'gpus-quotes',
    topic: 'gpus',
    text: {
      en: 'You type this in bash on a server with four GPUs.',
      zh: '服务器有 4 块 GPU，你在 bash 里输入这条命令。',
    },
    ask: { en: 'What happens?', zh: '会发生什么？' },
    task: {
      kind: 'choice',
      situation: {
        judge: 'cards',
        command:
          'docker run --rm --gpus "device=0,1" lab/train:1.0 nvidia-smi -L',
        cards: 4,
      },
      choices: [
        {
          outcome: '0,1',
          text: {
            en: 'The container gets GPUs 0 and 1',
            zh: '容器拿到 GPU 0 和 1',
          },
          feedback: {
            en: 'The shell removes the only quotes. Docker needs a second pair inside them.',
            zh: '仅有的一对引号被 shell 去掉了。Docker 还需要里面再有一对。',
          },
          rightFor: {
            command: `docker run --rm --gpus '"device=0,1"' lab/train:1.0 nvidia-smi -L`,
          },
        },
        {
          outcome: '0',
          text: { en: 'It gets GPU 0 only', zh: '只拿到 GPU 0' },
          feedback: {
            en: 'Docker does not drop the part after the comma. It reads that part as a count.',
            zh: 'Docker 不会丢掉逗号后面的部分，而是把它当成数量。',
          },
          rightFor: {
            command:
              'docker run --rm --gpus device=0 lab/train:1.0 nvidia-smi -L',
          },
        },
        {
          outcome: 'refused',
          text: {
            en: 'The engine refuses it: a count and devices',
            zh: '引擎拒绝：既有数量又有设备',
          },
          feedback: {
            en: 'The shell removes the quotes, and Docker splits `device=0,1` at the comma: device 0, and a count of 1. The engine answers `cannot set both Count and DeviceIDs`.',
            zh: 'shell 去掉引号，Docker 在逗号处拆开 `device=0,1`：设备 0，外加数量 1。引擎回答 `cannot set both Count and DeviceIDs`。',
          },
        },
      ],
    },
    page: '/run/gpus-on-a-shared-server/#choose',
  },
  {
    id: 'gpus-type',
    topic: 'gpus',
    text: {
      en: 'GPUs 5 and 7 are free. You want both for `nvidia-smi -L` in the image `lab/train:1.0`, in a container that disappears afterward.',
      zh: 'GPU 5 和 7 空着。请用镜像 `lab/train:1.0` 在这两块上运行 `nvidia-smi -L`，容器用完即删。',
    },
    ask: { en: 'Type the command.', zh: '写出这条命令。' },
    task: {
      kind: 'command',
      start: 'docker run ',
      reference: `docker run --rm --gpus '"device=5,7"' lab/train:1.0 nvidia-smi -L`,
      why: {
        en: 'Single quotes keep the double quotes from the shell, and the double quotes keep Docker from splitting the value at the comma.',
        zh: '单引号让双引号不被 shell 去掉，双引号让 Docker 不在逗号处拆开。',
      },
    },
    page: '/run/gpus-on-a-shared-server/#choose',
  },
  {
    id: 'gpus-renumbered',
    topic: 'gpus',
    text: {
      en: 'The command names two of eight GPUs and sets a variable.',
      zh: '命令从 8 块 GPU 里选了两块，又设了一个变量。',
    },
    ask: {
      en: 'On which GPU of the server does the program compute?',
      zh: '程序实际在服务器的哪块 GPU 上计算？',
    },
    task: {
      kind: 'cards',
      situation: {
        judge: 'cards',
        command: `docker run --rm --gpus '"device=4,6"' -e CUDA_VISIBLE_DEVICES=1 lab/train:1.0 python train.py`,
        cards: 8,
      },
      why: {
        en: 'In the container, indexes start from 0 again: GPU 4 is 0, and GPU 6 is 1. `CUDA_VISIBLE_DEVICES` uses these new indexes.',
        zh: '容器里重新从 0 开始编号：GPU 4 成了 0，GPU 6 成了 1。`CUDA_VISIBLE_DEVICES` 用的就是新编号。',
      },
    },
    page: '/run/gpus-on-a-shared-server/#inside',
  },
  {
    id: 'gpus-hidden',
    topic: 'gpus',
    text: {
      en: 'A lab mate chose GPU 3 twice, to be safe.',
      zh: '一位同学为了保险，把 GPU 3 选了两遍。',
    },
    ask: { en: 'What does the program find?', zh: '程序能看到什么？' },
    task: {
      kind: 'choice',
      situation: {
        judge: 'cards',
        command:
          'docker run --rm --gpus device=3 -e CUDA_VISIBLE_DEVICES=3 lab/train:1.0 python train.py',
        cards: 4,
      },
      choices: [
        {
          outcome: '3',
          text: { en: 'GPU 3', zh: 'GPU 3' },
          feedback: {
            en: 'The container knows this GPU under the index 0.',
            zh: '这块显卡在容器里的编号是 0。',
          },
          rightFor: {
            command:
              'docker run --rm --gpus device=3 -e CUDA_VISIBLE_DEVICES=0 lab/train:1.0 python train.py',
          },
        },
        {
          outcome: 'none',
          text: {
            en: 'No GPU: `torch.cuda.is_available()` is False',
            zh: '没有 GPU：`torch.cuda.is_available()` 是 False',
          },
          feedback: {
            en: 'The container has one GPU, with the index 0. The variable names an index that does not exist there, and CUDA then hides everything.',
            zh: '容器里只有一块显卡，编号 0。变量写了一个不存在的编号，CUDA 就把显卡全部藏起来了。',
          },
        },
        {
          outcome: '0,1,2,3',
          text: { en: 'All four GPUs', zh: '全部四块' },
          feedback: {
            en: '`device=3` already limits the container to one GPU.',
            zh: '`device=3` 已经把容器限制到一块显卡。',
          },
          rightFor: {
            command: 'docker run --rm --gpus all lab/train:1.0 python train.py',
          },
        },
      ],
    },
    page: '/run/gpus-on-a-shared-server/#inside',
  },
  {
    id: 'gpus-slice',
    topic: 'gpus',
    text: {
      en: 'This GPU is divided with MIG. You may use the slice with 10 GB. Run `nvidia-smi -L` in the image `lab/train:1.0`, in a container that disappears afterward.',
      zh: '这块 GPU 用 MIG 划分过，10 GB 的那个切片归你用。请用镜像 `lab/train:1.0` 运行 `nvidia-smi -L`，容器用完即删。',
    },
    ask: {
      en: 'Type the command that gives the container only this slice.',
      zh: '写出只把这个切片交给容器的命令。',
    },
    task: {
      kind: 'command',
      shown: `$ nvidia-smi -L
GPU 0: NVIDIA A100-SXM4-40GB (UUID: GPU-6a2f90c4-1e57-4b83-a0d9-7c35e8f21b64)
  MIG 3g.20gb     Device  0: (UUID: MIG-7bfe2a1c-4f0d-5a31-9c58-1f2e3d4c5b6a)
  MIG 2g.10gb     Device  1: (UUID: MIG-0c2d8e94-6b17-5f42-8a90-2b3c4d5e6f70)`,
      start: 'docker run ',
      reference:
        'docker run --rm --gpus device=MIG-0c2d8e94-6b17-5f42-8a90-2b3c4d5e6f70 lab/train:1.0 nvidia-smi -L',
      why: {
        en: 'A slice has a UUID of its own. `device=0` would give the container the whole GPU with the slices of others. The index form `device=0:1` also works until the administrator divides the GPU again.',
        zh: '每个切片有自己的 UUID。`device=0` 会把整块显卡连同别人的切片都交给容器。写成 `device=0:1` 也行，但管理员重新划分后编号会变。',
      },
    },
    page: '/gpu/mig/#use',
  },
] as const satisfies readonly Question[];
