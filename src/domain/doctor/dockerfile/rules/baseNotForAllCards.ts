import { judgedBase } from '../judgedBase';
import type { FileRule } from '../pasted';

export const baseNotForAllCards: FileRule = {
  id: 'base-not-for-all-cards',
  severity: 'warning',
  title: {
    en: 'The base runs on only some of the server’s GPUs',
    zh: '这个基础镜像只能用服务器上的一部分显卡',
  },
  why: {
    en: 'It contains no code for the other GPUs. A container that gets one of them fails with “no kernel image is available”.',
    zh: '镜像里没有其余那些显卡的代码，容器分到它们时会报“no kernel image is available”。',
  },
  fix: {
    en: 'Give the container GPUs that it supports at docker run, or choose another tag.',
    zh: 'docker run 时只给它能用的显卡，或换一个标签。',
  },
  except: {
    en: 'You run the image only on the GPUs for which it has code.',
    zh: '镜像只在它支持的那些显卡上运行。',
  },
  source:
    'https://docs.nvidia.com/cuda/cuda-compiler-driver-nvcc/#gpu-compilation',
  bad: [],
  good: ['FROM nvidia/cuda:12.2.2-runtime-ubuntu22.04'],
  check: (file) => judgedBase(file, 'some'),
};
