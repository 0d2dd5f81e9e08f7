import { expand } from '../../../dockerfile/read/expand';
import { globalDefaults } from '../../../dockerfile/read/stages';
import type { FileRule } from '../pasted';
import { refused } from '../../except';

/**
 * Variables that BuildKit defines:
 * https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
const automatic =
  /^(?:BUILD|TARGET)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$|^TARGETSTAGE$/;

export const undefinedArgInFrom: FileRule = {
  id: 'UndefinedArgInFrom',
  severity: 'error',
  title: {
    en: 'FROM uses a variable that no ARG declares',
    zh: 'FROM 用了没有声明的变量',
  },
  why: {
    en: 'The variable is empty, so the name of the base is incomplete and the build fails here. --build-arg can’t set a variable that no ARG above FROM declares.',
    zh: '变量是空的，基础镜像名不完整，构建到这里就失败。FROM 之前没有 ARG 声明，--build-arg 也设不了。',
  },
  fix: {
    en: 'Declare it with ARG above the first FROM.',
    zh: '在第一个 FROM 之前用 ARG 声明。',
  },
  except: refused,
  source:
    'https://docs.docker.com/reference/build-checks/undefined-arg-in-from/',
  bad: [
    'FROM a:${TAG}',
    'FROM --platform=$WHERE a:1',
    'ARG TAGS=1\nFROM a:$TAG',
    'FROM a:1\nARG T=1\nFROM b:$T',
  ],
  good: [
    'ARG TAG=1\nFROM a:$TAG',
    'FROM a:${TAG:-1}',
    'FROM --platform=$BUILDPLATFORM a:1',
    'ARG TAG\nFROM a:$TAG',
  ],
  check({ instructions, stages }) {
    const known = globalDefaults(instructions);
    return stages.flatMap(({ from, image }) => {
      const platform = from.flags.filter(({ name }) => name === 'platform');
      return [image, ...platform].filter(
        (piece) =>
          expand(piece.text, (name) =>
            automatic.test(name) ? name : known.get(name),
          ).unknown.length > 0,
      );
    });
  },
};
