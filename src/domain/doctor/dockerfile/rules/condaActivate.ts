import { lineage } from '../../../dockerfile/read/stages';
import type { FileRule } from '../pasted';
import { programsOf, type Program } from '../programs';
import { scriptOf } from '../script';

export const condaActivate: FileRule = {
  id: 'conda-activate',
  severity: 'warning',
  title: { en: 'conda activate in a RUN', zh: 'RUN 里用了 conda activate' },
  why: {
    en: 'The shell of a RUN doesn’t read .bashrc, so conda fails with “Run ‘conda init’ before ‘conda activate’”. Even if it works, the environment is active only until this RUN ends.',
    zh: "RUN 的 shell 不读 .bashrc，conda 会报“Run 'conda init' before 'conda activate'”。就算能用，也只在这个 RUN 里有效。",
  },
  fix: {
    en: 'Use conda run -n NAME for single commands, or put the environment first with ENV PATH=/opt/conda/envs/NAME/bin:$PATH.',
    zh: '单条命令用 conda run -n NAME，或用 ENV PATH=/opt/conda/envs/NAME/bin:$PATH 把环境放到最前面。',
  },
  except: {
    en: 'Only later commands of the same RUN need it, and you prepared the shell with conda init or its hook.',
    zh: '只有同一个 RUN 里的后续命令需要它，并且已用 conda init 或 hook 准备好 shell。',
  },
  source: 'https://docs.conda.io/projects/conda/en/stable/commands/run.html',
  bad: [
    'FROM a:1\nRUN conda activate x && pip install y',
    'FROM a:1\nRUN conda init bash && conda activate x',
  ],
  good: [
    'FROM a:1\nRUN . /opt/conda/etc/profile.d/conda.sh && conda activate x',
    'FROM a:1\nSHELL ["/bin/bash", "-lc"]\nRUN conda activate x && y',
    'FROM a:1\nRUN eval "$(conda shell.bash hook)" && conda activate x',
    'FROM a:1\nRUN bash -lc "conda activate x"',
    'FROM a:1\nRUN echo "conda activate x" >> ~/.bashrc',
    'FROM a:1\nSHELL ["conda", "run", "-n", "x", "/bin/bash", "-c"]\nRUN conda activate x',
  ],
  check: ({ stages }) =>
    stages.flatMap((stage) => {
      const shell = lineage(stage).some((s) =>
        s.instructions.some(({ keyword }) => keyword === 'SHELL'),
      );
      if (shell) return [];
      return stage.instructions.flatMap((instruction) => {
        const calls = programsOf([instruction]).filter(activates);
        return calls.length === 0 || isReady(scriptOf(instruction))
          ? []
          : calls.map(({ command }) => command);
      });
    }),
};

const activates = ({ name, args: [verb] }: Program): boolean =>
  /^(?:conda|mamba|micromamba)$/.test(name) && verb?.text === 'activate';

/** Whether the script makes `activate` work first. */
const isReady = (script: string): boolean =>
  /conda\.sh|bashrc|shell\.\w+|shell hook|shell\s+-?-?(?:bash|posix)|bin\/activate|-[a-km-z]*l[abd-z]*c|-[a-hj-z]*i[abd-z]*c|\.profile/.test(
    script,
  );
