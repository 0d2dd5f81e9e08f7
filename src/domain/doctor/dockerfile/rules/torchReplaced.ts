import { baseOf } from '../baseFacts';
import { hasOption, installsOf, packageName } from '../installs';
import type { FileRule } from '../pasted';

export const torchReplaced: FileRule = {
  id: 'torch-replaced',
  severity: 'warning',
  title: {
    en: 'pip replaces the PyTorch of the base',
    zh: 'pip 会换掉基础镜像自带的 PyTorch',
  },
  why: {
    en: 'The image then contains two PyTorch installations with their CUDA libraries. That wastes several GB, and the new one may not match the driver or the other packages of the base.',
    zh: '镜像里就有两份 PyTorch 和 CUDA 库，白占好几 GB；新的那份还可能与驱动或镜像里的其他包不匹配。',
  },
  fix: {
    en: 'Choose a base with the version that you need, or start from nvidia/cuda or python and install PyTorch there.',
    zh: '选版本合适的基础镜像；或者从 nvidia/cuda、python 开始自己装 PyTorch。',
  },
  except: {
    en: 'You want the other version, and the driver supports its CUDA version.',
    zh: '就是要换版本，并且它的 CUDA 和驱动匹配。',
  },
  source:
    'https://docs.nvidia.com/deeplearning/frameworks/pytorch-release-notes/',
  bad: [
    'FROM pytorch/pytorch:2.7.1-cuda12.8-cudnn9-runtime\nRUN pip install torch==2.1.0',
    'FROM pytorch/pytorch:2.7.1-cuda12.8-cudnn9-runtime\nRUN pip install -U torch',
    'FROM nvcr.io/nvidia/pytorch:24.05-py3\nRUN pip install torch==2.3.0',
  ],
  good: [
    'FROM pytorch/pytorch:2.7.1-cuda12.8-cudnn9-runtime\nRUN pip install torch==2.7.1',
    'FROM pytorch/pytorch:2.7.1-cuda12.8-cudnn9-runtime\nRUN pip install torch torchmetrics==1.0',
    'FROM python:3.12\nRUN pip install torch==2.1.0',
    'FROM nvcr.io/nvidia/pytorch:24.05-py3\nRUN pip install timm',
  ],
  check: ({ stages }) =>
    stages.flatMap((stage) => {
      const base = baseOf(stage);
      const [, own] =
        /^(\d+\.\d+(?:\.\d+)?)-cuda/.exec(
          base?.repository === 'pytorch/pytorch' ? base.tag : '',
        ) ?? [];
      const ngc = base?.repository === 'nvidia/pytorch';
      if (own === undefined && !ngc) return [];
      return installsOf(stage.instructions).flatMap((install) => {
        const torch =
          install.tool === 'pip'
            ? install.packages.find((p) => packageName(p) === 'torch')
            : undefined;
        if (!torch) return [];
        const wanted = /==(\d+\.\d+(?:\.\d+)?)/.exec(torch.text)?.[1];
        const upgrades = hasOption(
          install,
          '--upgrade',
          '-U',
          '--force-reinstall',
          '--pre',
        );
        const other =
          wanted !== undefined && (ngc || !(own ?? '').startsWith(wanted));
        return other || upgrades ? [torch] : [];
      });
    }),
};
