import { judgedBase } from '../judgedBase';
import type { FileRule } from '../pasted';

export const baseNotForCards: FileRule = {
  id: 'base-not-for-cards',
  severity: 'error',
  title: {
    en: 'The base runs on none of the server’s GPUs',
    zh: '这个基础镜像在服务器的显卡上都不能运行',
  },
  why: {
    en: 'Its CUDA version is too new for the driver, or it contains no code for these GPUs. The program fails at its first CUDA call, or the container doesn’t start.',
    zh: '镜像里的 CUDA 比驱动支持的新，或没有这些显卡的代码。程序第一次调用 CUDA 就会出错，或者容器根本启动不了。',
  },
  fix: {
    en: 'Choose a tag that runs on this server, or ask for a newer driver.',
    zh: '换成能在这台服务器上运行的标签，或请管理员升级驱动。',
  },
  except: {
    en: 'The image is for another server, or runs on the CPU only.',
    zh: '镜像用于另一台服务器，或只用 CPU。',
  },
  source: 'https://docs.nvidia.com/deploy/cuda-compatibility/',
  bad: [
    'FROM nvidia/cuda:13.0.1-runtime-ubuntu24.04',
    'FROM a:1 AS b\nFROM nvidia/cuda:13.0.1-base-ubuntu24.04',
  ],
  good: [
    'FROM nvidia/cuda:12.2.2-runtime-ubuntu22.04',
    'FROM own/base:1',
    'FROM nvidia/cuda:13.0.1-devel-ubuntu24.04 AS b\nFROM ubuntu:24.04',
  ],
  check: (file) => judgedBase(file, 'none'),
};
