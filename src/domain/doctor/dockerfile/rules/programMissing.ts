import { lineage } from '../../../dockerfile/read/stages';
import type { Stage } from '../../../dockerfile/read/types';
import { bareImageOf, nameOf } from '../baseFacts';
import { installOf, packageName } from '../installs';
import type { FileRule } from '../pasted';
import { programsOf, type Program } from '../programs';
import { isCopy } from '../../../dockerfile/read/isCopy';

export const programMissing: FileRule = {
  id: 'program-missing',
  severity: 'error',
  title: {
    en: 'The base doesn’t contain this program',
    zh: '基础镜像里没有这个程序',
  },
  why: {
    en: 'Nothing above installs it, so the build fails with “not found”. runtime and base images have no nvcc; slim images, ubuntu, debian, and nvidia/cuda have no git, curl, or wget.',
    zh: '前面没有安装它，构建会报“not found”。runtime、base 镜像没有 nvcc；slim、ubuntu、debian、nvidia/cuda 没有 git、curl、wget。',
  },
  fix: {
    en: 'Install it above this line with apt-get, or use a base that contains it (devel for nvcc).',
    zh: '在这一行之前用 apt-get 安装，或换成自带它的基础镜像（nvcc 用 devel）。',
  },
  except: {
    en: 'Your base image contains the program.',
    zh: '你的基础镜像里有这个程序。',
  },
  source: 'https://hub.docker.com/r/nvidia/cuda',
  bad: [
    'FROM ubuntu:24.04\nRUN git clone https://a.example/b',
    'FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04\nRUN nvcc a.cu',
    'FROM python:3.12-slim\nRUN pip install git+https://github.com/a/b',
    'FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04\nRUN pip install numpy',
    'FROM ubuntu:24.04 AS b\nFROM b\nRUN curl -O https://a.example/b',
  ],
  good: [
    'FROM ubuntu:24.04\nRUN apt-get update && apt-get install -y git\nRUN git clone https://a.example/b',
    'FROM ubuntu:24.04\nRUN apt-get install -y python3-pip && pip install numpy',
    'FROM ubuntu:24.04\nCOPY --from=b /usr/bin/git /usr/bin/\nRUN git clone x',
    'FROM ubuntu:24.04\nRUN ./install.sh\nRUN git clone x',
    'FROM own/base:1\nRUN git clone x',
    'ARG BASE=ubuntu:24.04\nFROM $BASE\nRUN git clone x',
    'FROM python:3.12\nRUN git clone x',
    'FROM nvidia/cuda:12.4.1-devel-ubuntu22.04\nRUN nvcc a.cu',
    'FROM ubuntu:24.04\nRUN xargs apt-get install -y < p.txt\nRUN git clone x',
    'FROM ubuntu:24.04\nRUN apt-get update && apt-get install -y build-essential && make',
    'FROM ubuntu:24.04\nRUN if [ -f x ]; then git clone x; fi',
    'FROM ubuntu:24.04\nRUN which git || echo no',
    'FROM ubuntu:24.04\nONBUILD RUN git clone x',
    'FROM ubuntu:24.04\nRUN apt-get install -y mercurial python3-venv && python3 -m venv /v && /v/bin/pip install x',
  ],
  check: ({ stages }) =>
    stages.flatMap((stage) => {
      const lacks = bareImageOf(stage)?.lacks;
      if (!lacks || isReplaced(stage)) return [];
      const missing = new Set(lacks);
      const found: { start: number; end: number }[] = [];
      for (const one of [...lineage(stage)].reverse())
        for (const place of walk(one, missing))
          if (one === stage) found.push(place);
      return found;
    }),
};

/** Whether the whole base is a build argument: a build may well pass another one. */
const isReplaced = (stage: Stage): boolean =>
  lineage(stage).at(-1)?.image.text.startsWith('$') ?? false;

/**
 * Follows a stage; a program that may have been installed no longer counts as
 * missing.
 */
function walk(
  stage: Stage,
  missing: Set<string>,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const instruction of stage.instructions) {
    const { keyword, flags, onbuild, pairs, rest } = instruction;
    const anything =
      (isCopy(keyword) &&
        (flags.some(({ name }) => name === 'from') ||
          /\/bin\b|\/usr|\/opt|\.tar|\.tgz|rootfs/.test(rest.text))) ||
      (keyword === 'ENV' && pairs.some(({ name }) => name === 'PATH')) ||
      flags.some(
        ({ name, value }) => name === 'mount' && /from=/.test(value),
      ) ||
      (keyword === 'RUN' && instruction.heredocs.length > 0);
    if (anything) missing.clear();
    if (keyword !== 'RUN' || onbuild) continue;
    const conditional = /\b(?:if|for|while|case)\b|\|\||command -v|which/.test(
      rest.text,
    );
    for (const program of programsOf([instruction])) {
      const needed = neededBy(program).filter((name) => missing.has(name));
      if (
        needed[0] !== undefined &&
        !conditional &&
        !/\//.test(program.at.text)
      ) {
        found.push(program.at);
        missing.delete(needed[0]);
      }
      provide(program, missing);
    }
  }
  return found;
}

function neededBy(program: Program): readonly string[] {
  const git = program.args.some(({ text }) =>
    /^git\+(?:https?|ssh):/.test(text.replace(/^[\w.-]+\s*@\s*/, '')),
  );
  const isPip = program.name === 'pip';
  return isPip && git
    ? ['pip', 'git']
    : [program.at.text.replace(/^pip3$/, 'pip')];
}

/** Programs that do not install other programs by themselves. */
const harmless =
  /^(?:echo|printf|mkdir|cd|rm|mv|cp|ln|chmod|chown|cat|set|export|apt-get|apt|git|curl|wget|pip|touch|true|test|\[|sed|groupadd|useradd|adduser|addgroup|ls|tar|find|grep|make|cmake|gcc|nvcc|python|python3|sudo|sleep|tee|ldconfig|dpkg-reconfigure|locale-gen|update-ca-certificates|apt-key|gpg|date|env|id|pwd|unzip|head|tail|cut|awk|tr|sort|uniq|wc|xz|gzip|gunzip)$/;

/** What each package installs besides a program of its own name. */
const provided: readonly (readonly [
  pattern: RegExp,
  names: readonly string[],
])[] = [
  [/git/, ['git']],
  [/^curl|libcurl.*-dev/, ['curl']],
  [/^wget/, ['wget']],
  [/python|pip|conda|virtualenv|pyenv/, ['python', 'python3', 'pip']],
  [
    /build-essential|^gcc|^g\+\+|^clang|^make$|cmake|-dev$|ninja/,
    ['gcc', 'make'],
  ],
  [/cuda|nvcc|nvidia/, ['nvcc']],
  [/conda|mamba|miniforge/, ['conda', 'pip', 'python', 'python3', 'git']],
  [/^sudo/, ['sudo']],
];

function provide(program: Program, missing: Set<string>): void {
  const install = installOf(program);
  if (install) {
    if (install.opaque) missing.clear();
    for (const piece of install.packages)
      for (const [pattern, names] of provided)
        if (pattern.test(packageName(piece)))
          for (const name of names) missing.delete(name);
    return;
  }
  // A script, a shell that reads one, or an installer may install anything.
  if (
    !harmless.test(program.name) ||
    program.command.piped ||
    nameOf(program.name) === null
  )
    missing.clear();
  if (/^(?:ln|cp|mv|tar)$/.test(program.name)) missing.clear();
}
