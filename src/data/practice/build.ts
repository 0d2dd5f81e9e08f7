import type { Question } from '../schema/practice';

/** Layers, cache, variables, platforms. */
export const buildQuestions = [
  {
    id: 'cache-change',
    topic: 'build',
    text: {
      en: 'You have built this image once. Now you change one line of `train.py` and build again.',
      zh: '这个镜像已经构建过一次。你改了 `train.py` 里的一行，再构建一次。',
    },
    ask: {
      en: 'What does Docker run again?',
      zh: 'Docker 会重新执行哪些步骤？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'rebuilt',
        dockerfile: `FROM pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt`,
        changed: 'train.py',
      },
      choices: [
        {
          outcome: 'none',
          text: {
            en: 'Nothing: all steps come from the cache',
            zh: '什么也不执行，全部来自缓存',
          },
          feedback: {
            en: '`COPY . .` contains the changed file.',
            zh: '`COPY . .` 里就有改动的文件。',
          },
          rightFor: {
            dockerfile: `FROM pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime
WORKDIR /app
COPY requirements.txt ./
RUN pip install -r requirements.txt`,
          },
        },
        {
          outcome: 'COPY . .',
          text: { en: 'Only `COPY . .`', zh: '只有 `COPY . .`' },
          feedback: {
            en: 'After the first changed step, Docker doesn’t use the cache for any later step.',
            zh: '从第一个变化的步骤起，后面的步骤都不再用缓存。',
          },
          rightFor: {
            dockerfile: `FROM pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime
WORKDIR /app
COPY requirements.txt ./
RUN pip install -r requirements.txt
COPY . .`,
          },
        },
        {
          outcome: 'COPY . .\nRUN pip install -r requirements.txt',
          text: {
            en: '`COPY . .` and the whole `pip install`',
            zh: '`COPY . .` 和整个 `pip install`',
          },
          feedback: {
            en: 'The changed file changes the `COPY`, and every step after it runs again. Copy `requirements.txt` alone first.',
            zh: '文件变了，`COPY` 就变了，它后面的每一步都要重来。请先单独复制 `requirements.txt`。',
          },
        },
      ],
    },
    page: '/build/build-cache-and-secrets/#order',
  },
  {
    id: 'cache-order',
    topic: 'build',
    text: {
      en: 'You edit `train.py` many times a day; the packages rarely change.',
      zh: '你一天要改很多次 `train.py`，而依赖包很少变。',
    },
    ask: {
      en: 'Order the lines so that a change to `train.py` doesn’t install the packages again.',
      zh: '排好顺序，让修改 `train.py` 之后不必重装依赖包。',
    },
    task: {
      kind: 'order',
      lines: [
        'COPY . .',
        'RUN pip install --no-cache-dir -r requirements.txt',
        'CMD ["python", "train.py"]',
        'FROM pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime',
        'WORKDIR /app',
        'COPY requirements.txt ./',
      ],
      changed: 'train.py',
      keep: 'RUN pip',
      why: {
        en: 'Put what rarely changes first: the base, the list of packages, and the installation. Put the code last.',
        zh: '很少变的放前面：基础镜像、依赖清单、安装。代码放最后。',
      },
    },
    page: '/build/build-cache-and-secrets/#order',
  },
  {
    id: 'layer-rm',
    topic: 'build',
    text: {
      en: '`weights.tar` is 3000 MB.',
      zh: '`weights.tar` 有 3000 MB。',
    },
    ask: {
      en: 'How much of it is in the image?',
      zh: '它在镜像里占多少空间？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'size',
        dockerfile: `FROM ubuntu:24.04
RUN curl -fO https://files.example.org/weights.tar
RUN tar -xf weights.tar config.json
RUN rm weights.tar`,
        file: '/weights.tar',
        megabytes: 3000,
      },
      choices: [
        {
          outcome: '0',
          text: { en: 'Nothing: `rm` deletes it', zh: '不占，`rm` 把它删了' },
          feedback: {
            en: 'The layer of the download already contains it, and a later layer only hides it.',
            zh: '下载那一层已经存了它，后面的层只是把它藏起来。',
          },
          rightFor: {
            dockerfile: `FROM ubuntu:24.04
RUN curl -fO https://files.example.org/weights.tar && tar -xf weights.tar config.json && rm weights.tar`,
          },
        },
        {
          outcome: '3000',
          text: { en: '3000 MB', zh: '3000 MB' },
          feedback: {
            en: 'Each instruction stores the files that exist when it ends. Download, unpack, and delete in the same `RUN`.',
            zh: '每条指令结束时的内容都会存成一层。下载、解压、删除要写在同一个 `RUN` 里。',
          },
        },
        {
          outcome: '6000',
          text: {
            en: '6000 MB: the image contains it twice',
            zh: '6000 MB，存了两份',
          },
          feedback: {
            en: 'A second copy appears only if a later instruction changes the file, or its owner or mode.',
            zh: '后面的指令改动了文件，或它的属主、权限，才会再存一份。',
          },
          rightFor: {
            dockerfile: `FROM ubuntu:24.04
RUN curl -fO https://files.example.org/weights.tar
RUN chown 1000:1000 weights.tar`,
          },
        },
      ],
    },
    page: '/build/best-practices/#clean',
  },
  {
    id: 'arg-scope',
    topic: 'build',
    text: {
      en: 'The build works. You look at its output.',
      zh: '构建成功，你查看输出。',
    },
    ask: {
      en: 'What does the last line print after `CUDA:`?',
      zh: '最后一行在 `CUDA:` 后面输出什么？',
    },
    task: {
      kind: 'choice',
      situation: {
        judge: 'variable',
        dockerfile: `ARG CUDA=12.8.1
FROM nvidia/cuda:\${CUDA}-base-ubuntu24.04
RUN echo "CUDA: $CUDA"`,
        name: 'CUDA',
      },
      choices: [
        {
          outcome: '12.8.1',
          text: { en: '12.8.1', zh: '12.8.1' },
          feedback: {
            en: 'An `ARG` before `FROM` belongs to no stage.',
            zh: '`FROM` 之前的 `ARG` 不属于任何阶段。',
          },
          rightFor: {
            dockerfile: `ARG CUDA=12.8.1
FROM nvidia/cuda:\${CUDA}-base-ubuntu24.04
ARG CUDA
RUN echo "CUDA: $CUDA"`,
          },
        },
        {
          outcome: '12.4.1',
          text: { en: '12.4.1', zh: '12.4.1' },
          feedback: {
            en: 'Nothing in this file sets another value.',
            zh: '这个文件里没有设置别的值。',
          },
          rightFor: {
            dockerfile: `ARG CUDA=12.8.1
FROM nvidia/cuda:\${CUDA}-base-ubuntu24.04
ARG CUDA=12.4.1
RUN echo "CUDA: $CUDA"`,
          },
        },
        {
          outcome: '',
          text: { en: 'Nothing', zh: '什么也没有' },
          feedback: {
            en: 'An `ARG` before the first `FROM` applies only to `FROM` lines. Write `ARG CUDA` once more in the stage.',
            zh: '第一个 `FROM` 之前的 `ARG` 只在 `FROM` 行里有效。要在阶段里再写一次 `ARG CUDA`。',
          },
        },
      ],
    },
    page: '/build/dockerfile-instructions/#arg',
  },
  {
    id: 'apple-platform',
    topic: 'build',
    text: {
      en: 'You build on a Mac with Apple Silicon and upload the image to an x86-64 server.',
      zh: '你在 Apple 芯片的 Mac 上构建，再把镜像上传到 x86-64 服务器。',
    },
    ask: { en: 'What does the server do with it?', zh: '服务器会怎样？' },
    task: {
      kind: 'choice',
      situation: {
        judge: 'platform',
        command: 'docker build -t lab/train:1.0 .',
        laptop: 'arm64',
      },
      choices: [
        {
          outcome: 'starts',
          text: { en: 'It starts the program', zh: '正常启动程序' },
          feedback: {
            en: 'Docker builds for the laptop’s own processor.',
            zh: 'Docker 按本机的处理器构建。',
          },
          rightFor: {
            command: 'docker build --platform linux/amd64 -t lab/train:1.0 .',
          },
        },
        {
          outcome: 'exec-format',
          text: {
            en: 'It loads the image and fails at start: `exec format error`',
            zh: '能导入，启动时报 `exec format error`',
          },
          feedback: {
            en: 'The image is for arm64. The server loads it without an error, but can’t start it. Build with `--platform linux/amd64`.',
            zh: '镜像是 arm64 的。导入时不会报错，启动时才失败。请加上 `--platform linux/amd64` 构建。',
          },
        },
      ],
    },
    page: '/build/build-the-image/#apple',
  },
] as const satisfies readonly Question[];
