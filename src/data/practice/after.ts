import type { Question } from '../schema/practice';

/** Transferring the image, and reading errors. */
export const afterQuestions = [
  {
    id: 'save-id',
    topic: 'after',
    text: {
      en: '`docker image ls` shows `lab/train`, tag `1.0`, ID `3f5ef9003cef`.',
      zh: '`docker image ls` 显示 `lab/train`，标签 `1.0`，ID `3f5ef9003cef`。',
    },
    ask: {
      en: 'What name does the image have after `docker load` on the server?',
      zh: '在服务器上 `docker load` 之后，镜像叫什么？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'saved',
        command: 'docker save -o train.tar 3f5ef9003cef',
      },
      choices: [
        {
          outcome: 'lab/train:1.0',
          text: { en: '`lab/train:1.0`', zh: '`lab/train:1.0`' },
          feedback: {
            en: 'The archive contains the names that you give to `docker save`, and here you gave none.',
            zh: '归档文件里只有你交给 `docker save` 的名称，而这里没有给名称。',
          },
          rightFor: { command: 'docker save -o train.tar lab/train:1.0' },
        },
        {
          outcome: 'none',
          text: { en: 'None: `<none>`', zh: '没有名称：`<none>`' },
          feedback: {
            en: 'An ID identifies the content, not the tag. Save by name and tag, or add the name on the server with `docker tag`.',
            zh: 'ID 指的是内容，不是标签。请按名称和标签导出，或在服务器上用 `docker tag` 补上。',
          },
        },
        {
          outcome: 'all',
          text: {
            en: 'All tags of `lab/train`',
            zh: '`lab/train` 的所有标签',
          },
          feedback: {
            en: 'That happens with the name alone.',
            zh: '只写名称、不写标签时才会这样。',
          },
          rightFor: { command: 'docker save -o train.tar lab/train' },
        },
      ],
    },
    page: '/transfer/save-and-compress/#save',
  },
  {
    id: 'zstd-old',
    topic: 'after',
    text: {
      en: 'You compressed the archive with zstd because it is fast. The server has Docker 20.10.',
      zh: '因为 zstd 快，你用它压缩了归档文件。服务器上是 Docker 20.10。',
    },
    ask: { en: 'What does the server do?', zh: '服务器会怎样？' },
    task: {
      kind: 'choice',
      situation: {
        judge: 'archive',
        command: 'docker load -i train_1.0.tar.zst',
        docker: '20.10.24',
      },
      choices: [
        {
          outcome: 'loaded',
          text: { en: 'It loads the image', zh: '导入镜像' },
          feedback: {
            en: 'Docker reads gzip in every version, but zstd only from version 23 on.',
            zh: '所有版本的 Docker 都能读 gzip，zstd 要 23 版起才行。',
          },
          rightFor: { docker: '28.5.2' },
        },
        {
          outcome: 'refused',
          text: {
            en: 'It rejects the archive: `invalid tar header`',
            zh: '拒绝：`invalid tar header`',
          },
          feedback: {
            en: 'This engine treats the compressed bytes as a tar archive. Decompress it while loading: `zstd -dc train_1.0.tar.zst | docker load`.',
            zh: '这个引擎把压缩后的字节当成了 tar。请边解压边导入：`zstd -dc train_1.0.tar.zst | docker load`。',
          },
        },
      ],
    },
    page: '/transfer/save-and-compress/#compress',
  },
  {
    id: 'memory-which',
    topic: 'after',
    text: {
      en: 'The training ran with `-m 64g --shm-size 16g`. This is the end of its log.',
      zh: '训练带着 `-m 64g --shm-size 16g` 运行，下面是日志的结尾。',
    },
    ask: { en: 'What helps?', zh: '该怎么办？' },
    task: {
      kind: 'choice',
      situation: {
        judge: 'log',
        log: `Traceback (most recent call last):
  File "/work/train.py", line 88, in <module>
    loss = model(batch).mean()
torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.50 GiB. GPU 0 has a total capacity of 23.69 GiB of which 1.94 GiB is free.`,
      },
      choices: [
        {
          outcome: 'killed-137',
          text: { en: 'A larger `-m`', zh: '调大 `-m`' },
          feedback: {
            en: '`-m` limits the server’s memory. If that limit is reached, the kernel kills the program, and there is no traceback.',
            zh: '`-m` 限制的是服务器内存。超出时内核会直接杀掉程序，不会有 traceback。',
          },
          rightFor: { log: 'Epoch 3: 41%\nKilled\nexit code 137' },
        },
        {
          outcome: 'bus-error',
          text: { en: 'A larger `--shm-size`', zh: '调大 `--shm-size`' },
          feedback: {
            en: 'Too little shared memory shows as `Bus error` of a worker.',
            zh: '共享内存不够，表现是 worker 的 `Bus error`。',
          },
          rightFor: {
            log: 'RuntimeError: DataLoader worker (pid 91) is killed by signal: Bus error. It is possible that dataloader’s workers are out of shared memory.',
          },
        },
        {
          outcome: 'cuda-oom',
          text: {
            en: 'A smaller batch, or a GPU that no one else uses',
            zh: '减小 batch，或换一块没人用的 GPU',
          },
          feedback: {
            en: 'The memory of the GPU is full. No option of `docker run` changes its size. Check with `nvidia-smi` whether another program uses the same GPU.',
            zh: '满的是显存，`docker run` 的任何选项都改变不了它的大小。用 `nvidia-smi` 看看是不是别的程序也在用这块显卡。',
          },
        },
      ],
    },
    page: '/troubleshoot/errors/#cuda-oom',
  },
] as const satisfies readonly Question[];
