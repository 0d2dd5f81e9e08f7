import { programsOf } from '../programs';
import type { FileRule } from '../pasted';

export const cleanedLater: FileRule = {
  id: 'cleaned-later',
  severity: 'warning',
  title: { en: 'This clean-up frees nothing', zh: '这样清理不会让镜像变小' },
  why: {
    en: 'The files are in the layer of an earlier RUN. Deleting them here only hides them, and you still upload them.',
    zh: '文件在前面 RUN 的那一层里，在这里删只是隐藏，上传时照样要传。',
  },
  fix: {
    en: 'Move the clean-up to the end of the RUN that created the files.',
    zh: '把清理移到产生这些文件的那个 RUN 末尾。',
  },
  except: {
    en: 'You flatten the image afterwards, or you copy only files from this stage.',
    zh: '之后会压平镜像，或只从这个阶段复制文件。',
  },
  source: 'https://docs.docker.com/build/building/best-practices/#apt-get',
  bad: [
    'FROM a:1\nRUN apt-get update && apt-get install -y git\nRUN rm -rf /var/lib/apt/lists/*',
    'FROM a:1\nRUN conda install -y numpy\nRUN conda clean -afy',
    'FROM a:1\nRUN pip install x\nRUN pip cache purge',
  ],
  good: [
    'FROM a:1\nRUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/lists/*',
    'FROM a:1\nRUN pip install x && pip cache purge',
    'FROM a:1 AS b\nRUN apt-get clean\nFROM c:1',
  ],
  check: ({ stages }) =>
    (stages.at(-1)?.instructions ?? []).flatMap((instruction) => {
      const programs = programsOf([instruction]);
      const cleans = programs.every(
        ({ name, args }) =>
          (/^(?:apt-get|apt)$/.test(name) &&
            /^(?:clean|autoclean)$/.test(
              args.find((a) => !a.text.startsWith('-'))?.text ?? '',
            )) ||
          (/^(?:conda|mamba|micromamba)$/.test(name) &&
            args[0]?.text === 'clean') ||
          (name === 'pip' && args[0]?.text === 'cache') ||
          (name === 'rm' &&
            args.some(({ text }) =>
              /\/var\/lib\/apt\/lists|\/var\/cache\/apt|\.cache(?:\/pip|\/\*)?\/?$/.test(
                text,
              ),
            )),
      );
      return cleans && programs[0] ? [programs[0].command] : [];
    }),
};
