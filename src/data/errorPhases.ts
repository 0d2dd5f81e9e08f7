import type { ErrorPhase } from './schema/error';
import type { Machine } from './schema/command';
import type { Localized } from './schema/text';

/** A phase of the path in which errors occur. */
export type PhaseRow = {
  readonly id: ErrorPhase;
  readonly name: Localized;
  /** Where the reader sees the message. */
  readonly on: Machine;
};

/** In the order in which a beginner encounters them. */
export const errorPhases: readonly PhaseRow[] = [
  {
    id: 'client',
    name: { en: 'Docker doesn’t answer', zh: 'Docker 没有响应' },
    on: 'laptop',
  },
  {
    id: 'host',
    name: { en: 'Server packages', zh: '服务器软件包' },
    on: 'server',
  },
  { id: 'pull', name: { en: 'Pull', zh: '拉取' }, on: 'laptop' },
  { id: 'build', name: { en: 'Build', zh: '构建' }, on: 'laptop' },
  {
    id: 'build-cuda',
    name: { en: 'Build CUDA extensions', zh: '编译 CUDA 扩展' },
    on: 'laptop',
  },
  {
    id: 'transfer',
    name: { en: 'Save, upload, load', zh: '导出、上传、导入' },
    on: 'server',
  },
  { id: 'run', name: { en: 'docker run', zh: 'docker run' }, on: 'server' },
  {
    id: 'run-gpu',
    name: { en: 'GPU in the container', zh: '容器里的 GPU' },
    on: 'server',
  },
  {
    id: 'cuda',
    name: { en: 'CUDA and frameworks', zh: 'CUDA 与框架' },
    on: 'container',
  },
  {
    id: 'runtime',
    name: { en: 'While the program runs', zh: '程序运行时' },
    on: 'container',
  },
  { id: 'ssh', name: { en: 'SSH and tunnel', zh: 'SSH 与隧道' }, on: 'laptop' },
  { id: 'vnc', name: { en: 'Remote desktop', zh: '远程桌面' }, on: 'laptop' },
];
