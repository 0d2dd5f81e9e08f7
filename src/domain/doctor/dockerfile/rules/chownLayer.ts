import { programsIn } from '../programs';
import type { FileRule } from '../pasted';

export const chownLayer: FileRule = {
  id: 'owner-copies-files',
  severity: 'info',
  title: {
    en: 'Changing owner or mode stores the files again',
    zh: '改属主或权限会把文件再存一份',
  },
  why: {
    en: 'chown and chmod -R write a new copy of each file into this layer. A conda installation, for example, is then in the image twice.',
    zh: 'chown、chmod -R 会把每个文件在这一层再写一份：整个 conda 就在镜像里存了两份。',
  },
  fix: {
    en: 'Use COPY --chown and --chmod, or change the files in the RUN that creates them.',
    zh: '用 COPY --chown、--chmod，或在产生文件的那个 RUN 里改。',
  },
  except: {
    en: 'The files are small.',
    zh: '文件很小。',
  },
  source: 'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
  bad: [
    'FROM a:1\nRUN chown -R me:me /opt/conda',
    'FROM a:1\nRUN chmod -R 777 /opt',
  ],
  good: [
    'FROM a:1\nRUN mkdir /data && chown -R me /data',
    'FROM a:1\nRUN chown me /data',
    'FROM a:1\nRUN chmod +x /a.sh',
  ],
  check: (file) =>
    programsIn(file).flatMap(({ name, args, command, instruction }) =>
      /^(?:chown|chmod|chgrp)$/.test(name) &&
      args.some(({ text }) =>
        /^(?:-[a-zA-QS-Z]*R[a-zA-Z]*|--recursive)$/.test(text),
      ) &&
      instruction.commands[0] === command
        ? [command]
        : [],
    ),
};
