import { compareVersions } from '../../../version/compareVersions';
import type { FileRule } from '../pasted';

export const archListNotForCards: FileRule = {
  id: 'arch-list-not-for-cards',
  severity: 'warning',
  title: {
    en: 'The architecture list omits a GPU of the server',
    zh: '架构列表漏了服务器上的显卡',
  },
  why: {
    en: 'The extension gets no code for that GPU and fails there with “no kernel image is available”.',
    zh: '扩展里没有那块显卡的代码，在它上面会报“no kernel image is available”。',
  },
  fix: {
    en: 'Add the compute capability of each GPU that the image must run on.',
    zh: '把要用的每块显卡的计算能力都加上。',
  },
  except: {
    en: 'The image is only for the GPUs in the list.',
    zh: '镜像只用于列表里的那些显卡。',
  },
  source:
    'https://docs.nvidia.com/cuda/cuda-compiler-driver-nvcc/#gpu-compilation',
  bad: [
    'FROM a:1\nENV TORCH_CUDA_ARCH_LIST="9.0"',
    'FROM a:1\nARG TORCH_CUDA_ARCH_LIST="8.0;8.6"',
  ],
  good: [
    'FROM a:1\nENV TORCH_CUDA_ARCH_LIST="7.5 8.6"',
    'FROM a:1\nENV TORCH_CUDA_ARCH_LIST="7.0+PTX"',
    'FROM a:1\nENV TORCH_CUDA_ARCH_LIST="7.5 8.0"',
    'FROM a:1\nENV TORCH_CUDA_ARCH_LIST="Turing Ampere"',
    'FROM a:1\nENV TORCH_CUDA_ARCH_LIST=$X',
  ],
  check: ({ stages, context }) => {
    const cards = context.machine?.cards.flatMap(({ cc }) => cc ?? []) ?? [];
    return stages.flatMap(({ instructions }) =>
      instructions.flatMap(({ pairs }) =>
        pairs.filter(({ name, value }) => {
          if (name !== 'TORCH_CUDA_ARCH_LIST' || !value) return false;
          const items = value.split(/[\s;,]+/).filter(Boolean);
          const archs = items.flatMap((item) =>
            /^(\d+\.\d)[af]?(\+PTX)?$/.exec(item) ? [item] : [],
          );
          if (archs.length !== items.length || archs.length === 0) return false;
          return cards.some((cc) => !archs.some((arch) => covers(arch, cc)));
        }),
      ),
    );
  },
};

/**
 * Machine code runs on the same major number from its minor number on; PTX runs
 * on everything newer.
 */
function covers(arch: string, cc: string): boolean {
  const number = /^\d+\.\d/.exec(arch)?.[0] ?? '';
  const notNewer = compareVersions(number, cc) <= 0;
  const sameMajor = number.split('.')[0] === cc.split('.')[0];
  if (/[af](?:\+|$)/.test(arch))
    return number === cc || (sameMajor && notNewer);
  return notNewer && (sameMajor || arch.endsWith('+PTX'));
}
