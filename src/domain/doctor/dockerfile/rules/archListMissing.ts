import { setNames } from '../baseFacts';
import { buildsExtension } from '../extensions';
import type { FileRule } from '../pasted';
import { uncommented } from '../uncommented';

export const archListMissing: FileRule = {
  id: 'arch-list-missing',
  severity: 'warning',
  title: {
    en: 'The build doesn’t know which GPUs to compile for',
    zh: '没有指定为哪些显卡编译',
  },
  why: {
    en: 'docker build has no GPU, so PyTorch compiles for every GPU it knows, which takes long and may omit yours, or it fails with an IndexError about the architecture list.',
    zh: 'docker build 时没有显卡，PyTorch 会为它认识的所有显卡编译，既慢又可能漏掉你的显卡，也可能报与架构列表有关的 IndexError。',
  },
  fix: {
    en: 'Set TORCH_CUDA_ARCH_LIST before the build, for example ENV TORCH_CUDA_ARCH_LIST="7.5 8.6".',
    zh: '在编译之前设置 TORCH_CUDA_ARCH_LIST，例如 ENV TORCH_CUDA_ARCH_LIST="7.5 8.6"。',
  },
  except: {
    en: 'The build runs on a machine with the same GPUs.',
    zh: '构建的机器上就有同样的 GPU。',
  },
  source: 'https://docs.pytorch.org/docs/stable/cpp_extension.html',
  bad: [
    'FROM pytorch/pytorch:2.7.1-cuda12.8-cudnn9-devel\nENV FORCE_CUDA=1\nRUN pip install .',
    "FROM pytorch/pytorch:2.7.1-cuda12.8-cudnn9-devel\nRUN pip install 'git+https://github.com/facebookresearch/detectron2.git'",
  ],
  good: [
    'FROM pytorch/pytorch:2.7.1-cuda12.8-cudnn9-devel\nENV FORCE_CUDA=1 TORCH_CUDA_ARCH_LIST=8.6\nRUN pip install .',
    'FROM a:1\nARG TORCH_CUDA_ARCH_LIST\nRUN FORCE_CUDA=1 pip install .',
    'FROM a:1\nRUN TORCH_CUDA_ARCH_LIST=8.6 FORCE_CUDA=1 pip install .',
    'FROM a:1\nRUN pip install numpy',
  ],
  check: ({ stages, text }) =>
    uncommented(text).includes('TORCH_CUDA_ARCH_LIST')
      ? []
      : stages.flatMap((stage) => {
          const forced = setNames(stage).has('FORCE_CUDA');
          return stage.instructions
            .filter((i) => buildsExtension(i, forced))
            .slice(0, 1)
            .map(({ start, end }) => ({ start, end }));
        }),
};
