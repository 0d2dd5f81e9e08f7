import { buildsExtension } from '../extensions';
import type { FileRule } from '../pasted';

export const archListLate: FileRule = {
  id: 'arch-list-late',
  severity: 'warning',
  title: {
    en: 'TORCH_CUDA_ARCH_LIST comes after the build',
    zh: 'TORCH_CUDA_ARCH_LIST 写在编译之后',
  },
  why: {
    en: 'The extension above was compiled without this list.',
    zh: '上面的扩展已经编译完了，用不到这个列表。',
  },
  fix: {
    en: 'Move it above the RUN that compiles.',
    zh: '移到编译的那个 RUN 之前。',
  },
  except: {
    en: 'The extension in between sets its own list.',
    zh: '中间那个扩展自己设置了列表。',
  },
  source: 'https://docs.pytorch.org/docs/stable/cpp_extension.html',
  bad: [
    'FROM a:1\nRUN FORCE_CUDA=1 pip install .\nENV TORCH_CUDA_ARCH_LIST=8.6',
  ],
  good: [
    'FROM a:1\nENV TORCH_CUDA_ARCH_LIST=8.6\nRUN FORCE_CUDA=1 pip install .',
    'FROM a:1\nENV TORCH_CUDA_ARCH_LIST=8.6',
    'FROM a:1\nARG TORCH_CUDA_ARCH_LIST\nRUN FORCE_CUDA=1 pip install .\nENV TORCH_CUDA_ARCH_LIST=8.6',
  ],
  check: ({ stages }) =>
    stages.flatMap(({ instructions }) => {
      const first = instructions.findIndex(
        ({ keyword, pairs }) =>
          (keyword === 'ENV' || keyword === 'ARG') &&
          pairs.some(({ name }) => name === 'TORCH_CUDA_ARCH_LIST'),
      );
      const found = instructions[first];
      const build = instructions
        .slice(0, Math.max(first, 0))
        .find((i) => buildsExtension(i));
      const pair = found?.pairs.find(
        ({ name }) => name === 'TORCH_CUDA_ARCH_LIST',
      );
      return build && pair && !/TORCH_CUDA_ARCH_LIST/.test(build.rest.text)
        ? [pair]
        : [];
    }),
};
