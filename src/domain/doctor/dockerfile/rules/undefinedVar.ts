import { variablesIn } from '../../../dockerfile/read/expand';
import { globalDefaults, lineage } from '../../../dockerfile/read/stages';
import type { Stage } from '../../../dockerfile/read/types';
import type { FileRule } from '../pasted';

/** Unlike Docker, this check does not know the variables of the base image. */
export const undefinedVar: FileRule = {
  id: 'UndefinedVar',
  severity: 'warning',
  title: {
    en: 'The ARG above FROM has no value here',
    zh: 'FROM 之前的 ARG 在这里没有值',
  },
  why: {
    en: 'An ARG above the first FROM applies only to FROM lines. In a stage, the variable is empty until the stage declares it again.',
    zh: '第一个 FROM 之前的 ARG 只供 FROM 使用。阶段里没有再声明，变量就是空的。',
  },
  fix: {
    en: 'After FROM, repeat ARG with the name and no value.',
    zh: '在 FROM 之后再写一次 ARG 和变量名，不用写值。',
  },
  except: {
    en: 'The base image sets a variable with the same name.',
    zh: '基础镜像里有同名的环境变量。',
  },
  source: 'https://docs.docker.com/reference/build-checks/undefined-var/',
  bad: [
    'ARG V=1\nFROM a:$V\nENV VERSION=$V',
    'ARG V=1\nFROM a:$V\nWORKDIR /x/${V}',
    'ARG V=1\nFROM a:$V AS b\nARG V\nFROM a:1\nCOPY x$V /x',
  ],
  good: [
    'ARG V=1\nFROM a:$V\nARG V\nENV VERSION=$V',
    'FROM a:1\nENV PATH=/x:$PATH',
    'ARG V=1\nFROM a:$V\nENV VERSION=${V:-2}',
    'ARG V=1\nFROM a:1 AS b\nARG V\nFROM b\nENV X=$V',
  ],
  check({ instructions, stages }) {
    const globals = globalDefaults(instructions);
    return stages.flatMap((stage) => {
      const declared = declaredBefore(stage);
      return stage.instructions.flatMap((instruction) => {
        const { keyword, words, pairs } = instruction;
        const missing =
          /^(?:ENV|COPY|ADD|WORKDIR|USER|EXPOSE|VOLUME|LABEL)$/.test(keyword)
            ? words.filter(({ text }) =>
                variablesIn(text.replace(/\$\{\w+:?[-+][^}]*\}/g, '')).some(
                  (name) => globals.has(name) && !declared.has(name),
                ),
              )
            : [];
        if (keyword === 'ARG' || keyword === 'ENV')
          for (const { name } of pairs) declared.add(name);
        return missing;
      });
    });
  },
};

/** Variables inherited from the stages that this one is built on. */
function declaredBefore(stage: Stage): Set<string> {
  return new Set(
    lineage(stage)
      .slice(1)
      .flatMap((s) => s.instructions)
      .filter(({ keyword }) => keyword === 'ENV' || keyword === 'ARG')
      .flatMap(({ pairs }) => pairs.map(({ name }) => name)),
  );
}
