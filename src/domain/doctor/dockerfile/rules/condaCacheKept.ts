import { appended } from '../appended';
import { hasCacheMount, installsOf } from '../installs';
import type { FileRule } from '../pasted';
import { scriptOf } from '../script';

export const condaCacheKept: FileRule = {
  id: 'conda-cache-kept',
  severity: 'info',
  title: {
    en: 'conda’s packages stay in the image twice',
    zh: 'conda 的包在镜像里存了两份',
  },
  why: {
    en: 'conda keeps each package under pkgs, packed and unpacked, which often takes several GB.',
    zh: 'conda 会在 pkgs 里保留安装包和解压后的文件，常有好几 GB。',
  },
  fix: {
    en: 'End the same RUN with conda clean -afy.',
    zh: '在同一个 RUN 末尾加 conda clean -afy。',
  },
  except: {
    en: 'The stage isn’t part of the final image.',
    zh: '这个阶段不进入最终镜像。',
  },
  source: 'https://docs.conda.io/projects/conda/en/stable/commands/clean.html',
  bad: [
    [
      'FROM a:1\nRUN conda install -y numpy',
      'FROM a:1\nRUN conda install -y numpy && conda clean -afy',
    ],
    'FROM a:1\nRUN micromamba install -y -n base -f env.yaml',
  ],
  good: [
    'FROM a:1\nRUN conda install -y numpy && conda clean -afy',
    'FROM a:1\nRUN conda env create -f e.yml && conda clean --all --yes',
    'FROM a:1\nRUN --mount=type=cache,target=/opt/conda/pkgs conda install -y numpy',
    'FROM a:1 AS b\nRUN conda install -y numpy\nFROM c:1',
    'FROM a:1\nRUN mamba install -y numpy && mamba clean --all -f -y',
    'FROM a:1\nRUN conda install -y numpy && rm -rf /opt/conda/pkgs',
  ],
  check: ({ stages }) =>
    (stages.at(-1)?.instructions ?? []).flatMap((instruction) => {
      const [first] = installsOf([instruction]).filter(
        ({ tool }) => tool === 'conda',
      );
      if (!first || /\bclean\b|\/pkgs/.test(scriptOf(instruction))) return [];
      if (hasCacheMount(instruction, /pkgs|conda/)) return [];
      const { program } = first;
      return [
        {
          start: program.at.start,
          end: program.command.end,
          edits: appended(instruction, `${program.at.text} clean -afy`),
        },
      ];
    }),
};
