import { deletedCudaTags } from '../../../../data/imageTags';
import { baseOf } from '../baseFacts';
import type { FileRule } from '../pasted';

export const removedTag: FileRule = {
  id: 'removed-tag',
  severity: 'error',
  title: {
    en: 'The registry no longer has this tag',
    zh: '仓库里已经没有这个标签',
  },
  why: {
    en: 'NVIDIA has deleted old CUDA images, and nvidia/cuda has no latest: docker build fails with “manifest unknown” or “not found”.',
    zh: 'NVIDIA 已删除旧的 CUDA 镜像，nvidia/cuda 也没有 latest：docker build 会报“manifest unknown”或“not found”。',
  },
  fix: {
    en: 'Choose a tag that exists: the table of base images lists them.',
    zh: '换一个存在的标签，见基础镜像表。',
  },
  except: {
    en: 'Your own registry or a mirror still has it.',
    zh: '你们自己的镜像仓库或加速器还保留着。',
  },
  source:
    'https://gitlab.com/nvidia/container-images/cuda/-/blob/master/doc/support-policy.md',
  bad: [
    'FROM nvidia/cuda',
    'FROM nvidia/cuda:latest',
    'FROM nvidia/cuda:9.0-cudnn7-devel-ubuntu16.04',
    'FROM nvidia/cuda:10.2-devel',
  ],
  good: [
    'FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04',
    'FROM registry.example.org/nvidia/cuda:9.0-base',
    'ARG V\nFROM nvidia/cuda:$V',
  ],
  check: ({ stages }) =>
    stages.flatMap((stage) => {
      const base = stage.parent ? null : baseOf(stage);
      const image = stage.resolved ?? '';
      if (base?.repository !== 'nvidia/cuda' || image.includes('@')) return [];
      // A private registry may have kept it.
      if (!/^(?:docker\.io\/)?nvidia\/cuda(?::|$)/.test(image)) return [];
      const gone =
        base.tag === '' ||
        base.tag === 'latest' ||
        deletedCudaTags.some(
          ({ version }) =>
            base.tag === version || base.tag.startsWith(`${version}-`),
        );
      return gone ? [stage.image] : [];
    }),
};
