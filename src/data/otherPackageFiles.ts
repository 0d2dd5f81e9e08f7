import type { OtherPackageFile } from './schema/otherPackageFile';
import type { Localized } from './schema/text';

const checked = '2026-11-28';

/** Works wherever the program runs, whatever its packages were installed with. */
const freeze: Localized = {
  en: 'Where the program works, run: pip freeze > requirements.txt, and paste that file.',
  zh: '在程序能运行的环境里执行 pip freeze > requirements.txt，再粘贴这个文件。',
};

const exportConda: Localized = {
  en: 'In that environment, run: conda env export --no-builds > environment.yml, and paste that file.',
  zh: '在那个环境里执行 conda env export --no-builds > environment.yml，再粘贴这个文件。',
};

/**
 * Lists of packages that the Dockerfile generator does not read, and how to get
 * one that it reads. The order is the order of detection.
 */
export const otherPackageFiles = [
  {
    id: 'poetry-lock',
    name: { en: 'a poetry.lock', zh: 'poetry.lock' },
    fix: {
      en: 'Paste the pyproject.toml next to it, or run: poetry export -o requirements.txt (plugin poetry-plugin-export), and paste that file.',
      zh: '请粘贴旁边的 pyproject.toml；或者执行 poetry export -o requirements.txt（需要插件 poetry-plugin-export），再粘贴这个文件。',
    },
    source: 'https://github.com/python-poetry/poetry-plugin-export',
    checked,
  },
  {
    id: 'pdm-lock',
    name: { en: 'a pdm.lock', zh: 'pdm.lock' },
    fix: {
      en: 'Paste the pyproject.toml next to it, or run: pdm export -o requirements.txt, and paste that file.',
      zh: '请粘贴旁边的 pyproject.toml；或者执行 pdm export -o requirements.txt，再粘贴这个文件。',
    },
    source: 'https://pdm-project.org/en/latest/usage/lockfile/',
    checked,
  },
  {
    id: 'pylock',
    name: { en: 'a pylock.toml', zh: 'pylock.toml' },
    fix: {
      en: 'Paste the list that it was made from, such as pyproject.toml or requirements.in.',
      zh: '请粘贴生成它的那份清单，例如 pyproject.toml 或 requirements.in。',
    },
    source:
      'https://packaging.python.org/en/latest/specifications/pylock-toml/',
    checked,
  },
  {
    id: 'pixi',
    name: { en: 'a file of pixi', zh: 'pixi 的文件' },
    fix: {
      en: 'In its folder, run: pixi workspace export conda-environment environment.yml, and paste that file.',
      zh: '在它的目录里执行 pixi workspace export conda-environment environment.yml，再粘贴这个文件。',
    },
    source:
      'https://pixi.prefix.dev/latest/reference/cli/pixi/workspace/export/conda-environment/',
    checked,
  },
  {
    id: 'conda-lock',
    name: { en: 'a conda-lock.yml', zh: 'conda-lock.yml' },
    fix: {
      en: 'Run: conda-lock render --kind env --platform linux-64, and paste conda-linux-64.lock.yml.',
      zh: '请执行 conda-lock render --kind env --platform linux-64，再粘贴 conda-linux-64.lock.yml。',
    },
    source: 'https://conda.github.io/conda-lock/output/',
    checked,
  },
  {
    id: 'conda-list',
    name: { en: 'the output of conda list', zh: 'conda list 的输出' },
    fix: exportConda,
    source:
      'https://docs.conda.io/projects/conda/en/stable/commands/env/export.html',
    checked,
  },
  {
    id: 'pip-list',
    name: { en: 'the output of pip list', zh: 'pip list 的输出' },
    fix: freeze,
    source: 'https://pip.pypa.io/en/stable/cli/pip_freeze/',
    checked,
  },
  {
    id: 'pipfile',
    name: { en: 'a file of Pipenv', zh: 'Pipenv 的文件' },
    fix: {
      en: 'In its folder, run: pipenv requirements > requirements.txt, and paste that file.',
      zh: '在它的目录里执行 pipenv requirements > requirements.txt，再粘贴这个文件。',
    },
    source: 'https://pipenv.pypa.io/en/latest/cli.html#requirements',
    checked,
  },
  {
    id: 'setup',
    name: { en: 'a setup.py or setup.cfg', zh: 'setup.py 或 setup.cfg' },
    fix: {
      en: `Paste only the requirements under install_requires, one a line. Or: ${freeze.en}`,
      zh: `请只粘贴 install_requires 里的依赖，每行一个。或者：${freeze.zh}`,
    },
    source:
      'https://setuptools.pypa.io/en/latest/userguide/dependency_management.html',
    checked,
  },
  {
    id: 'dockerfile',
    name: { en: 'a Dockerfile', zh: 'Dockerfile' },
    fix: {
      en: 'Paste the list of packages here. To check a Dockerfile, paste it under “Search or paste”.',
      zh: '这里只粘贴包的清单；要检查 Dockerfile，请用“搜索或粘贴”。',
    },
    source: 'https://docs.docker.com/reference/dockerfile/',
    checked,
  },
  {
    id: 'json',
    name: { en: 'a JSON file', zh: 'JSON 文件' },
    fix: {
      en: `The only JSON file read here is renv.lock. For Python: ${freeze.en}`,
      zh: `JSON 文件里只读 renv.lock。Python 项目：${freeze.zh}`,
    },
    source: 'https://rstudio.github.io/renv/articles/lockfile.html',
    checked,
  },
  {
    id: 'toml',
    name: {
      en: 'a TOML file, but not a pyproject.toml',
      zh: 'TOML 文件，但不是 pyproject.toml',
    },
    fix: freeze,
    source:
      'https://packaging.python.org/en/latest/specifications/pyproject-toml/',
    checked,
  },
] as const satisfies readonly OtherPackageFile[];
