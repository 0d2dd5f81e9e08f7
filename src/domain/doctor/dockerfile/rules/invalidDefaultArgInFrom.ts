import { expand } from '../../../dockerfile/read/expand';
import { globalDefaults } from '../../../dockerfile/read/stages';
import type { FileRule } from '../pasted';

export const invalidDefaultArgInFrom: FileRule = {
  id: 'InvalidDefaultArgInFrom',
  severity: 'info',
  title: {
    en: 'Without --build-arg, the base has no valid name',
    zh: '不加 --build-arg 时基础镜像名无效',
  },
  why: {
    en: 'The ARG has no default, so a plain docker build fails at FROM with “invalid reference format”.',
    zh: 'ARG 没有默认值，直接 docker build 会在 FROM 处报“invalid reference format”。',
  },
  fix: { en: 'Give the ARG a default.', zh: '给 ARG 写一个默认值。' },
  except: {
    en: 'A script always passes --build-arg.',
    zh: '构建脚本总会传入 --build-arg。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/',
  bad: ['ARG TAG\nFROM a:$TAG', 'ARG BASE\nFROM ${BASE}'],
  good: ['ARG TAG=1\nFROM a:$TAG', 'ARG TAG\nFROM a:${TAG:-1}', 'FROM a:1'],
  check({ instructions, stages }) {
    const defaults = globalDefaults(instructions);
    return stages.flatMap(({ image }) => {
      const usesEmpty = [...defaults].some(([, value]) => value === null);
      const { text } = expand(image.text, (name) => defaults.get(name) ?? '');
      const bad = usesEmpty && /^(?:|.*:|:.*|.*\/)$/.test(text);
      const declared = expand(image.text, (name) => defaults.get(name));
      return bad && declared.unknown.length === 0 ? [image] : [];
    });
  },
};
