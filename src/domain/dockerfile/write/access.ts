import type { DockerField } from '../../../data/dockerFields';
import type { PythonKind } from '../../../data/schema/recipe';
import type { Localized } from '../../../data/schema/text';
import type { Group } from '../instruction';
import { shellWord } from '../quote';
import type { DockerSpec } from '../spec';

type Access = readonly [
  keyword: string,
  body: string,
  why: Localized,
  comment?: Localized,
];

/**
 * Allows pip to install where the base forbids it (PEP 668), or creates a
 * virtual environment.
 */
const access: Readonly<Record<PythonKind, readonly Access[]>> = {
  own: [],
  conda: [],
  framework: [
    [
      'ENV',
      'PIP_BREAK_SYSTEM_PACKAGES=1',
      {
        en: 'The framework is installed in the distribution’s Python, which refuses pip (PEP 668). In a single-purpose image, you can override that.',
        zh: '框架装在发行版的 Python 里，它不让 pip 改动（PEP 668）。单一用途的镜像里可以放行。',
      },
      {
        en: 'The framework is in the distribution’s Python, which otherwise refuses pip (PEP 668).',
        zh: '框架装在发行版的 Python 里，它默认不让 pip 改动（PEP 668）。',
      },
    ],
  ],
  none: [
    [
      'RUN',
      'python3 -m venv /opt/venv',
      {
        en: 'The distribution’s Python refuses pip (PEP 668), so create a virtual environment.',
        zh: '发行版的 Python 不让 pip 改动（PEP 668），虚拟环境归你自己。',
      },
    ],
    [
      'ENV',
      'VIRTUAL_ENV=/opt/venv \\\n    PATH=/opt/venv/bin:$PATH',
      {
        en: 'Puts the environment first in PATH: you use its python and pip without activating it.',
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

/** The instructions that pip needs before its first call. */
export const pipAccess = ({ base }: DockerSpec, field: DockerField): Group =>
  access[base.python].map(([keyword, body, why, comment]) => ({
    keyword,
    body,
    field,
    why,
    ...(comment && { comment }),
  }));

/** The index options, one option with its URL per line. */
export const indexOptions = ({ indexes }: DockerSpec): readonly string[] =>
  indexes
    .map(shellWord)
    .join(' ')
    .split(/ (?=--)/)
    .filter(Boolean);
