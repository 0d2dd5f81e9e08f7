import type { FileInstruction } from '../../../dockerfile/read/types';
import { appended } from '../appended';
import { hasCacheMount, installsOf } from '../installs';
import type { FileRule } from '../pasted';
import { scriptOf } from '../script';

export const aptListsKept: FileRule = {
  id: 'apt-lists-kept',
  severity: 'info',
  title: {
    en: 'apt’s package lists stay in the image',
    zh: 'apt 的软件包列表留在镜像里',
  },
  why: {
    en: 'They take 20 to 50 MB and are useless on the server. Deleting them in a later RUN frees nothing, because the layer is already stored.',
    zh: '列表占 20～50 MB，在服务器上没有用。在后面的 RUN 里删不会变小，因为那一层已经存下来了。',
  },
  fix: {
    en: 'End the same RUN with rm -rf /var/lib/apt/lists/*.',
    zh: '在同一个 RUN 末尾加 rm -rf /var/lib/apt/lists/*。',
  },
  except: {
    en: 'The stage isn’t part of the final image.',
    zh: '这个阶段不进入最终镜像。',
  },
  source: 'https://docs.docker.com/build/building/best-practices/#apt-get',
  bad: [
    [
      'FROM a:1\nRUN apt-get update && apt-get install -y git',
      'FROM a:1\nRUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/lists/*',
    ],
  ],
  good: [
    'FROM a:1\nRUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/lists/*',
    'FROM a:1\nRUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/lists',
    'FROM a:1\nRUN --mount=type=cache,target=/var/lib/apt apt-get update && apt-get install -y git',
    'FROM a:1 AS b\nRUN apt-get update && apt-get install -y git\nFROM c:1',
  ],
  check: ({ stages }) =>
    (stages.at(-1)?.instructions ?? []).flatMap((instruction) => {
      const first = installsOf([instruction]).find(
        ({ tool }) => tool === 'apt',
      );
      if (!first || isCleaned(instruction)) return [];
      const { at, command } = first.program;
      return [
        {
          start: at.start,
          end: command.end,
          edits: appended(instruction, 'rm -rf /var/lib/apt/lists/*'),
        },
      ];
    }),
};

function isCleaned(instruction: FileInstruction): boolean {
  const text = scriptOf(instruction);
  return (
    /apt\/lists/.test(text) ||
    /apt\/\*|\/var\/lib\/apt\b(?!\/)|apt_clean|cleanup|clean-layer/.test(
      text,
    ) ||
    hasCacheMount(instruction, /\/var\/lib\/apt|\/var\/cache\/apt/)
  );
}
