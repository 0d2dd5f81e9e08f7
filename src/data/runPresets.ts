import { containerHome, containers } from './containers';
import type { RunForm } from './runFields';
import type { RunPreset } from './schema/runPreset';

/**
 * The published image for examples that only need PyTorch: its CUDA 12.6 has
 * machine code from Pascal to Hopper, so it runs on every server of the lab that
 * ships with this guide. Tag and GPUs: `imageTags.ts` and `pytorchBuilds.ts`. The
 * presets use the image that the reader has built, because the server has no
 * other.
 */
export const defaultImage = 'pytorch/pytorch:2.7.1-cuda12.6-cudnn9-runtime';

const blank: RunForm = {
  on: 'server',
  image: `{imagePrefix}${containers.train.image}`,
  name: '',
  gpus: 'none',
  cards: [0],
  slices: [],
  cardsBy: 'index',
  gpuCount: '1',
  mounts: [
    {
      host: '{home}/project',
      container: containers.train.folder,
      readOnly: false,
    },
  ],
  mountAs: 'volume',
  ports: [],
  sharedMemory: 'default',
  shmSize: containers.train.shm,
  user: 'own',
  home: containerHome,
  workdir: containers.train.folder,
  env: [],
  mode: 'interactive',
  after: 'remove',
  init: false,
  cpus: '',
  memory: '',
  command: '',
  more: '',
};

const { vnc } = containers;

const withData = [
  ...blank.mounts,
  { host: '{data}', container: '/data', readOnly: true },
];

export const runPresets = [
  {
    id: 'train',
    title: { en: 'Train in the background', zh: '后台训练' },
    summary: {
      en: 'Keeps running after you log out. Docker keeps the container and its log.',
      zh: '退出登录后继续运行；容器和日志都会保留。',
    },
    form: {
      ...blank,
      name: `{prefix}${containers.train.name}`,
      gpus: 'chosen',
      mounts: withData,
      sharedMemory: 'size',
      mode: 'background',
      after: 'keep',
      init: true,
      command: 'python train.py',
    },
  },
  {
    id: 'shell',
    title: { en: 'Shell on a GPU', zh: '带 GPU 的 shell' },
    summary: {
      en: 'A terminal in the container to try things out. When you exit, Docker removes it.',
      zh: '进入容器终端做试验，退出即删除。',
    },
    form: {
      ...blank,
      name: `{prefix}${containers.shell.name}`,
      gpus: 'chosen',
      mounts: withData,
      sharedMemory: 'size',
      command: 'bash',
    },
  },
  {
    id: 'notebook',
    title: { en: 'Notebook', zh: 'Notebook' },
    summary: {
      en: 'JupyterLab on a port of the server’s loopback address, which you reach through a tunnel.',
      zh: 'JupyterLab 只监听服务器本机端口，通过 SSH 隧道访问。',
    },
    form: {
      ...blank,
      image: `{imagePrefix}${containers.notebook.image}`,
      name: `{prefix}${containers.notebook.name}`,
      gpus: 'chosen',
      sharedMemory: 'size',
      ports: [
        {
          address: 'loopback',
          host: '{notebookPort}',
          container: String(containers.notebook.port),
        },
      ],
      mode: 'background',
      after: 'keep',
      init: true,
    },
  },
  {
    id: 'vnc',
    title: { en: 'VNC desktop', zh: 'VNC 桌面' },
    summary: {
      en: 'An XFCE desktop for programs with windows. Its image creates an account for your uid.',
      zh: '给图形界面程序用的 XFCE 桌面；镜像会为你的 uid 创建账号。',
    },
    form: {
      ...blank,
      image: `{imagePrefix}${vnc.image}`,
      name: `{prefix}${vnc.name}`,
      mounts: [
        { host: '{home}/project', container: vnc.folder, readOnly: false },
        {
          host: vnc.secret.host,
          container: vnc.secret.container,
          readOnly: true,
        },
      ],
      ports: [
        {
          address: 'loopback',
          host: '{vncPort}',
          container: String(vnc.port),
        },
      ],
      user: vnc.user,
      workdir: vnc.folder,
      env: [{ name: vnc.secret.variable, value: vnc.secret.container }],
      mode: 'background',
      after: 'keep',
    },
  },
  {
    id: 'r',
    title: { en: 'R', zh: 'R' },
    summary: {
      en: 'An R session in your project folder, without a GPU.',
      zh: '在项目目录里打开 R，不用 GPU。',
    },
    form: {
      ...blank,
      image: `{imagePrefix}${containers.r.image}`,
      name: `{prefix}${containers.r.name}`,
      command: 'R',
    },
  },
] as const satisfies readonly RunPreset[];
