import { placeOf, runRule } from '../rule';

export const emptyVariable = runRule({
  id: 'empty-variable',
  severity: 'warning',
  title: { en: 'A variable is empty', zh: '有一个变量是空的' },
  why: {
    en: 'The command sets it to an empty value, which hides the value that the image may set.',
    zh: '它会被设成空值，盖掉镜像里的设置。',
  },
  fix: {
    en: 'Enter the value, or remove the variable.',
    zh: '写上值，或者删掉这个变量。',
  },
  except: {
    en: 'The variable has to be empty, to unset what the image sets.',
    zh: '就是要用空值取消镜像里的设置。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/#env',
  bad: ['docker run -e HF_HUB_OFFLINE= x:1', "docker run -e A=1 -e B='' x:1"],
  good: ['docker run -e A=1 x:1', 'docker run -e A x:1'],
  check: ({ spec: { options } }) =>
    (options.env ?? []).flatMap(({ value }, i) =>
      value?.every((part) => part === '') ? [placeOf('env', i)] : [],
    ),
});
