import { at, type RunRule } from './rule';

export const emptyVariable: RunRule = {
  id: 'empty-variable',
  severity: 'warning',
  title: { en: 'A variable is empty', zh: '有一个变量是空的' },
  why: {
    en: 'It is set to nothing, over what the image says. The generator forgets values when the page is reloaded.',
    zh: '它会被设成空值，盖掉镜像里的设置。生成器在页面刷新后不保留变量的值。',
  },
  fix: {
    en: 'Type the value, or take the variable away.',
    zh: '填上值，或者删掉这个变量。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/#env',
  bad: ['docker run -e HF_HUB_OFFLINE= x:1', "docker run -e A=1 -e B='' x:1"],
  good: ['docker run -e A=1 x:1', 'docker run -e A x:1'],
  check: ({ spec: { options } }) =>
    (options.env ?? []).flatMap(({ value }, i) =>
      value?.every((part) => part === '') ? [at('env', i)] : [],
    ),
};
