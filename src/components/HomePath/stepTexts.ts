import type { StepId } from '../../data/schema/step';
import type { Localized } from '../../data/schema/text';

/** A word for each step and what is done in it, short enough to stand in the drawing. */
export const stepTexts: Readonly<
  Record<StepId, { readonly title: Localized; readonly text: Localized }>
> = {
  check: {
    title: { en: 'Check', zh: '检查' },
    text: {
      en: 'Ask nvidia-smi for GPUs and driver: they decide which images can run.',
      zh: '用 nvidia-smi 看显卡和驱动，确定能用哪些镜像。',
    },
  },
  write: {
    title: { en: 'Write', zh: '编写' },
    text: {
      en: 'Describe the environment in a Dockerfile, from a base image that fits.',
      zh: '选好合适的基础镜像，写 Dockerfile。',
    },
  },
  build: {
    title: { en: 'Build', zh: '构建' },
    text: {
      en: 'Build it for linux/amd64 and give it a name and a tag.',
      zh: '构建 linux/amd64 镜像，定好名字和标签。',
    },
  },
  save: {
    title: { en: 'Save', zh: '导出' },
    text: {
      en: 'Pack the image into one compressed archive.',
      zh: '把镜像导出成一个压缩的归档文件。',
    },
  },
  upload: {
    title: { en: 'Upload', zh: '上传' },
    text: {
      en: 'Send the archive over SSH and compare the checksums.',
      zh: '经 SSH 把归档文件传过去，核对校验值。',
    },
  },
  load: {
    title: { en: 'Load', zh: '导入' },
    text: {
      en: 'Read it into Docker; look at its tag and architecture.',
      zh: '读入 Docker，看一眼标签和架构。',
    },
  },
  run: {
    title: { en: 'Run', zh: '运行' },
    text: {
      en: 'Start the container on the GPUs you chose, then work inside.',
      zh: '在选定的 GPU 上启动容器，并在其中工作。',
    },
  },
};
