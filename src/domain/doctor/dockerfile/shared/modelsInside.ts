import { where, dockerfileRule } from './rule';

export const modelsInside = dockerfileRule({
  id: 'models-inside',
  severity: 'info',
  title: { en: 'Model weights inside the image', zh: '模型权重在镜像里' },
  why: {
    en: 'They rarely change, but you upload them again with each new image. Everyone who gets the image also gets the weights, so their license must allow that.',
    zh: '权重很少变，却每次上传都要带上；镜像给了谁，权重也就给了谁，要看许可证允不允许。',
  },
  fix: {
    en: 'Upload them once and mount them with -v …:/models:ro.',
    zh: '单独上传一次，用 -v …:/models:ro 挂载。',
  },
  except: {
    en: 'The model is small, or the image must run without any mounted folder.',
    zh: '模型很小，或镜像必须不挂目录就能运行。',
  },
  source: 'https://docs.docker.com/build/building/best-practices/',
  bad: ['FROM a:1\nCOPY models/ /models/'],
  good: ['FROM a:1\nCOPY models.txt /tmp/'],
  check: (file) =>
    where(
      file,
      ({ keyword, text }) =>
        (keyword === 'COPY' || keyword === 'ADD') &&
        /(^|\/)(models|weights|checkpoints)\/ /.test(text),
    ),
});
