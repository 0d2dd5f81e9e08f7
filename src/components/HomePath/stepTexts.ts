import type { StepId } from '../../data/schema/step';
import type { Localized } from '../../data/schema/text';

/** One word for each step and a sentence about it, short enough for the drawing. */
export const stepTexts: Readonly<
  Record<StepId, { readonly title: Localized; readonly text: Localized }>
> = {
  check: {
    title: { en: 'Check', zh: '检查' },
    text: {
      en: 'See which images can run there.',
      zh: '看哪些镜像能跑。',
    },
  },
  write: {
    title: { en: 'Write', zh: '编写' },
    text: {
      en: 'Describe your environment.',
      zh: '写明环境怎么搭。',
    },
  },
  build: {
    title: { en: 'Build', zh: '构建' },
    text: {
      en: 'Make an image for the server.',
      zh: '做成服务器能用的镜像。',
    },
  },
  save: {
    title: { en: 'Save', zh: '导出' },
    text: {
      en: 'Write the image to one file.',
      zh: '导出成一个文件。',
    },
  },
  upload: {
    title: { en: 'Upload', zh: '上传' },
    text: {
      en: 'Send the file, compare checksums.',
      zh: '传文件，核对校验值。',
    },
  },
  load: {
    title: { en: 'Load', zh: '导入' },
    text: {
      en: 'Read the file into Docker.',
      zh: '读入 Docker。',
    },
  },
  run: {
    title: { en: 'Run', zh: '运行' },
    text: {
      en: 'Start it on the GPUs you choose.',
      zh: '在选定的 GPU 上启动。',
    },
  },
};
