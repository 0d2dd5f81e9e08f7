import type { Group, Instruction } from '../instruction';
import { capabilityRow } from '../../gpu/capability';
import { cudaLevel } from '../../gpu/compat/driver';
import { compareVersions } from '../../version/compareVersions';
import { capabilitiesOf, machineOf } from '../machine';
import { mirrorMount } from '../mirrorFiles';
import { shellWord } from '../quote';
import { listing, runBody } from '../run';
import type { DockerSpec } from '../spec';
import { usesConda, usesEnvironment } from './needs';

/** The commands of each of the two programs. */
const tools = {
  conda: {
    install: 'conda install -y -n base -c conda-forge --override-channels',
    fromFile: 'conda env update -n base -f /tmp/environment.yml',
    clean: 'conda clean -afy',
  },
  micromamba: {
    install: 'micromamba install -y -n base -c conda-forge',
    fromFile: 'micromamba install -y -n base -f /tmp/environment.yml',
    clean: 'micromamba clean --all --yes',
  },
} as const;

/**
 * A build sees no driver, so conda would choose packages without CUDA. This
 * sets the newest CUDA that the server's driver runs and that still supports
 * its GPUs.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-virtual.html
 */
function cudaForConda({ form, context, recipe }: DockerSpec): Group {
  if (!recipe.gpu) return [];
  const machine = machineOf(form, context);
  const level = cudaLevel(machine.driver);
  const last = capabilitiesOf(machine).flatMap(
    (cc) => capabilityRow(cc).lastCuda ?? [],
  );
  const cuda = [level, ...last]
    .filter((version) => version !== null)
    .sort(compareVersions)[0];
  return level && cuda && machine.cards.length
    ? [
        {
          keyword: 'ARG',
          body: `CONDA_OVERRIDE_CUDA=${cuda}`,
          field: 'machine',
          comment: {
            en: 'The CUDA version that the server can run; a build sees no driver.',
            zh: '服务器能运行的 CUDA；构建时看不到驱动。',
          },
          why: {
            en: 'conda looks for a driver and installs packages without CUDA if it finds none. This tells it what the server has.',
            zh: 'conda 找不到驱动就会装不带 CUDA 的包，这里告诉它服务器上有什么。',
          },
        },
      ]
    : [];
}

const copyEnvironment: Instruction = {
  keyword: 'COPY',
  body: 'environment.yml /tmp/environment.yml',
  field: 'environment',
  why: {
    en: 'Copied alone and early, so that conda runs again only if this file changes.',
    zh: '单独复制，放在前面：只有这个文件变了，conda 才会重新安装。',
  },
};

/** pip looks for a file of `- -r` in the folder of environment.yml. */
const copyBeside = (path: string): Instruction => ({
  keyword: 'COPY',
  body: `${path} /tmp/${path}`,
  field: 'yours',
  why: {
    en: 'Your environment file refers to this one.',
    zh: '你的环境文件里引用了它。',
  },
});

/** What conda or micromamba installs: the environment file, then packages by name. */
export function condaPackages(spec: DockerSpec): readonly Group[] {
  const { base, conda } = spec;
  if (!usesConda(spec)) return [];
  const { install, fromFile, clean } =
    tools[base.python === 'micromamba' ? 'micromamba' : 'conda'];
  const run: Instruction = {
    keyword: 'RUN',
    body: runBody(
      [
        ...(usesEnvironment(spec) ? [fromFile] : []),
        ...(conda.length ? [listing(install, conda.map(shellWord))] : []),
        clean,
      ],
      mirrorMount(spec, 'conda'),
    ),
    field: conda.length ? 'conda' : 'environment',
    why: {
      en: 'Installs into the base environment from conda-forge, which is free for everyone, and deletes the downloaded archives in the same layer.',
      zh: '从人人可免费使用的 conda-forge 装进 base 环境，下载的包在同一层里删掉。',
    },
  };
  return [
    [
      ...cudaForConda(spec),
      ...(usesEnvironment(spec)
        ? [copyEnvironment, ...spec.wants.beside.map(copyBeside)]
        : []),
      run,
    ],
  ];
}
