import { judgedBase } from '../judgedBase';
import type { FileRule } from '../pasted';

export const baseNotKnown: FileRule = {
  id: 'base-not-known',
  severity: 'info',
  title: {
    en: 'We don’t know whether the base runs on the server',
    zh: '不清楚基础镜像能否在服务器上运行',
  },
  why: {
    en: 'Our tables contain its family but not this tag, or we don’t know the server’s driver.',
    zh: '数据表里有这一系列，但没有这个标签，或者不知道服务器的驱动版本。',
  },
  fix: {
    en: 'Try the base on the server before you build on it.',
    zh: '构建之前先在服务器上测试。',
  },
  except: {
    en: 'You know its CUDA version and have compared it with the driver.',
    zh: '你知道它的 CUDA 版本，并且和驱动对比过。',
  },
  source: 'https://docs.nvidia.com/deploy/cuda-compatibility/',
  bad: ['FROM nvidia/cuda:99.0.1-base-ubuntu24.04'],
  good: ['FROM nvidia/cuda:12.2.2-runtime-ubuntu22.04', 'FROM ubuntu:24.04'],
  check: (file) => judgedBase(file, 'unknown'),
};
