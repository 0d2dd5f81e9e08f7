import type { DockerField } from '../../../data/dockerFields';
import type { PythonKind } from '../../../data/schema/recipe';
import type { Localized } from '../../../data/schema/text';
import type { Group, Instruction } from '../instruction';
import { mirrorMount } from '../mirrorFiles';
import { shellWord } from '../quote';
import { listing, runBody } from '../run';
import type { DockerSpec } from '../spec';
import { listsPip, usesPip } from './needs';

type Access = readonly [keyword: string, body: string, why: Localized];

/** Lets pip in where the base does not (PEP 668), or gives it an environment of its own. */
const access: Readonly<Record<PythonKind, readonly Access[]>> = {
  own: [],
  conda: [],
  framework: [
    [
      'ENV',
      'PIP_BREAK_SYSTEM_PACKAGES=1',
      {
        en: 'The framework lives in the distribution’s Python, which refuses pip (PEP 668). In an image for one purpose pip may be let in.',
        zh: '框架装在发行版的 Python 里，它不让 pip 改动（PEP 668）。单一用途的镜像里可以放行。',
      },
    ],
  ],
  none: [
    [
      'RUN',
      'python3 -m venv /opt/venv',
      {
        en: 'The distribution’s Python refuses pip (PEP 668): a virtual environment belongs to you.',
        zh: '发行版的 Python 不让 pip 改动（PEP 668），虚拟环境归你自己。',
      },
    ],
    [
      'ENV',
      'PATH=/opt/venv/bin:$PATH',
      {
        en: 'First in PATH: python and pip are those of the environment, without activating anything.',
        zh: '放在 PATH 最前面：python 和 pip 就是这个环境里的，不用激活。',
      },
    ],
  ],
  micromamba: [
    [
      'ARG',
      'MAMBA_DOCKERFILE_ACTIVATE=1',
      {
        en: 'Activates the environment in the RUN lines below.',
        zh: '让下面的 RUN 使用这个环境。',
      },
    ],
  ],
};

const copyRequirements: Instruction = {
  keyword: 'COPY',
  body: 'requirements.txt /tmp/requirements.txt',
  field: 'requirements',
  comment: {
    en: 'Packages change less often than code: this layer stays in the cache.',
    zh: '包比代码变得少：这一层会留在缓存里。',
  },
  why: {
    en: 'Alone and early: only a change in this file makes pip run again.',
    zh: '单独复制，放在前面：只有这个文件变了，pip 才会重新安装。',
  },
};

/** What pip may touch, then what it installs by name; a compiled extension comes later and needs the first part as well. */
export function pipPackages(spec: DockerSpec): readonly Group[] {
  const { form, base } = spec;
  if (!usesPip(spec)) return [];
  const field = listsPip(spec) ? 'pip' : 'extension';
  const opened = access[base.python].map(
    ([keyword, body, why]): Instruction => ({ keyword, body, field, why }),
  );
  const lists: Group[] = listsPip(spec)
    ? [[...(form.requirements ? [copyRequirements] : []), pipInstall(spec)]]
    : [];
  return [...(opened.length ? [opened] : []), ...lists];
}

function pipInstall(spec: DockerSpec): Instruction {
  const { form, pip } = spec;
  const packages = [
    ...new Set([...pip, ...(form.service === 'jupyter' ? ['jupyterlab'] : [])]),
  ].sort();
  const wanted = [
    ...(form.requirements ? ['-r /tmp/requirements.txt'] : []),
    ...packages.map(shellWord),
  ];
  return {
    keyword: 'RUN',
    body: runBody(
      [listing('pip install --no-cache-dir', wanted)],
      mirrorMount(spec, 'pip'),
    ),
    field: askedBy(spec),
    why: {
      en: 'Installs the packages and keeps no downloads.',
      zh: '安装这些包，不保留下载缓存。',
    },
  };
}

function askedBy({ form, pip }: DockerSpec): DockerField {
  if (pip.length) return 'pip';
  return form.requirements ? 'requirements' : 'service';
}
