import type { Group, Instruction } from '../instruction';
import { dockerWord } from '../quote';
import type { DockerSpec } from '../spec';
import { startDesktop } from './desktop';

/** Sets where models are found, and that nothing is downloaded. */
export function modelSettings({ form }: DockerSpec): readonly Group[] {
  if (form.models === 'none') return [];
  const own = form.workdir.replace(/\/+$/, '');
  const cache = `${own}/.cache/huggingface`;
  const env: Instruction = {
    keyword: 'ENV',
    body: [
      'HF_HOME=/models',
      'HF_HUB_OFFLINE=1',
      'HF_DATASETS_OFFLINE=1',
      `HF_DATASETS_CACHE=${dockerWord(`${cache}/datasets`)}`,
      `HF_MODULES_CACHE=${dockerWord(`${cache}/modules`)}`,
      'TORCH_HOME=/models/torch',
      'NLTK_DATA=/models/nltk_data',
      'TIKTOKEN_CACHE_DIR=/models/tiktoken',
    ].join(' \\\n    '),
    field: 'models',
    comment: {
      en: 'Models come from /models, and no library looks for them on the internet.',
      zh: '模型都放在 /models，各个库不再联网查找。',
    },
    why: {
      en: 'Makes each library look in /models instead of trying to reach the internet, which would wait for a timeout at each load. datasets and remote code write to the working directory, so that you can mount /models read-only.',
      zh: '各个库都到 /models 里找，不再联网，否则每次加载都要等到超时。datasets 和远程代码要写的东西放在工作目录里，所以 /models 可以只读挂载。',
    },
  };
  return [
    form.models === 'copied'
      ? [
          {
            keyword: 'COPY',
            body: 'models/ /models/',
            field: 'models',
            why: {
              en: 'Adds the weights to the image, and to each upload.',
              zh: '权重成为镜像的一部分，每次上传都要带上。',
            },
          },
          env,
        ]
      : [env],
  ];
}

/** The user's own variables and labels. */
export function ownVariables({ form }: DockerSpec): readonly Group[] {
  if (!form.env.length) return [];
  return [
    [
      {
        keyword: 'ENV',
        body: form.env
          .map(
            ({ name, value }) => `${name}=${value ? dockerWord(value) : '""'}`,
          )
          .join(' \\\n    '),
        field: 'env',
        why: {
          en: 'Your variables, for everything that runs in the container. Anyone with the image can read them.',
          zh: '你的环境变量，容器里的程序都能用。拿到镜像的人都能看到。',
        },
      },
    ],
  ];
}

/**
 * Labels that tell others what the image contains
 * (https://github.com/opencontainers/image-spec/blob/main/annotations.md).
 */
export function labels({ form }: DockerSpec): readonly Group[] {
  const all = (['title', 'authors'] as const).filter((name) => form[name]);
  const [first] = all;
  if (!first) return [];
  return [
    [
      {
        keyword: 'LABEL',
        body: all
          .map(
            (name) =>
              `org.opencontainers.image.${name}=${dockerWord(form[name])}`,
          )
          .join(' \\\n      '),
        field: first,
        why: {
          en: 'Labels that docker image inspect shows.',
          zh: '写在镜像里的说明，docker image inspect 能看到。',
        },
      },
    ],
  ];
}

/** The desktop's script and settings. */
export function serviceFiles({ form }: DockerSpec): readonly Group[] {
  if (form.service !== 'desktop') return [];
  return [
    [
      {
        keyword: 'COPY',
        body: `--chmod=755 ${startDesktop.path} /usr/local/bin/start-desktop`,
        field: 'service',
        why: startDesktop.why,
      },
      {
        keyword: 'RUN',
        body: 'mkdir -m 1777 /tmp/.X11-unix /tmp/.ICE-unix',
        field: 'service',
        why: {
          en: 'The X server and the session put their sockets here. Without root, they can’t create these directories themselves.',
          zh: 'X 服务和会话放套接字的目录；不是 root 时它们自己建不了。',
        },
      },
      {
        keyword: 'ENV',
        body: 'VNC_GEOMETRY=1920x1080 \\\n    VNC_DPI=96',
        field: 'service',
        why: {
          en: 'The screen size. You can change it with docker run -e.',
          zh: '屏幕大小，docker run -e 可以改。',
        },
      },
    ],
  ];
}
