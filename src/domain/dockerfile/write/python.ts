import type { Group, Instruction } from '../instruction';
import { mirrorMount } from '../mirrorFiles';
import { shellWord } from '../quote';
import { listing, runBody } from '../run';
import type { DockerSpec } from '../spec';

const wantsPip = ({ form, pip }: DockerSpec) =>
  form.requirements || pip.length > 0 || form.service === 'jupyter';

/** Whether the base has no Python that pip may change, and one is wanted. */
export const needsVenv = (spec: DockerSpec): boolean =>
  spec.base.python === 'none' && wantsPip(spec);

/** conda's packages, then pip's: pip comes last, as conda does not see what pip has changed. */
export function pythonPackages(spec: DockerSpec): readonly Group[] {
  return [...condaPackages(spec), ...pipPackages(spec)];
}

function condaPackages(spec: DockerSpec): readonly Group[] {
  const { base, form, conda } = spec;
  const tool = base.python;
  if (tool !== 'conda' && tool !== 'micromamba') return [];
  if (!form.environment && !conda.length) return [];
  const install =
    tool === 'conda'
      ? 'conda install -y -n base -c conda-forge --override-channels'
      : 'micromamba install -y -n base -c conda-forge';
  const fromFile =
    tool === 'conda'
      ? 'conda env update -n base -f /tmp/environment.yml'
      : 'micromamba install -y -n base -f /tmp/environment.yml';
  const clean =
    tool === 'conda' ? 'conda clean -afy' : 'micromamba clean --all --yes';
  const copy: readonly Instruction[] = form.environment
    ? [
        {
          keyword: 'COPY',
          body: 'environment.yml /tmp/environment.yml',
          field: 'environment',
          why: {
            en: 'Alone and early: only a change in this file makes conda run again.',
            zh: '单独复制，放在前面：只有这个文件变了，conda 才会重新安装。',
          },
        },
      ]
    : [];
  return [
    [
      ...copy,
      {
        keyword: 'RUN',
        body: runBody(
          [
            ...(form.environment ? [fromFile] : []),
            ...(conda.length ? [listing(install, conda.map(shellWord))] : []),
            clean,
          ],
          mirrorMount(spec, 'conda'),
        ),
        field: conda.length ? 'conda' : 'environment',
        why: {
          en: 'Installs into the environment base from conda-forge, which is free for everyone, and deletes the downloaded archives in the same layer.',
          zh: '从人人可免费使用的 conda-forge 装进 base 环境，下载的包在同一层里删掉。',
        },
      },
    ],
  ];
}

/** Lets pip in where the base does not (PEP 668), or gives it an environment of its own. */
function pipAccess(spec: DockerSpec): readonly Instruction[] {
  switch (spec.base.python) {
    case 'framework':
      return [
        {
          keyword: 'ENV',
          body: 'PIP_BREAK_SYSTEM_PACKAGES=1',
          field: 'pip',
          why: {
            en: 'The framework lives in the distribution’s Python, which refuses pip (PEP 668). In an image for one purpose pip may be let in.',
            zh: '框架装在发行版的 Python 里，它不让 pip 改动（PEP 668）。单一用途的镜像里可以放行。',
          },
        },
      ];
    case 'none':
      return [
        {
          keyword: 'RUN',
          body: 'python3 -m venv /opt/venv',
          field: 'pip',
          why: {
            en: 'The distribution’s Python refuses pip (PEP 668): a virtual environment belongs to you.',
            zh: '发行版的 Python 不让 pip 改动（PEP 668），虚拟环境归你自己。',
          },
        },
        {
          keyword: 'ENV',
          body: 'PATH=/opt/venv/bin:$PATH',
          field: 'pip',
          why: {
            en: 'First in PATH: python and pip are those of the environment, without activating anything.',
            zh: '放在 PATH 最前面：python 和 pip 就是这个环境里的，不用激活。',
          },
        },
      ];
    case 'micromamba':
      return [
        {
          keyword: 'ARG',
          body: 'MAMBA_DOCKERFILE_ACTIVATE=1',
          field: 'pip',
          why: {
            en: 'Activates the environment in the RUN lines below.',
            zh: '让下面的 RUN 使用这个环境。',
          },
        },
      ];
    default:
      return [];
  }
}

function pipPackages(spec: DockerSpec): readonly Group[] {
  const { form, pip } = spec;
  if (!wantsPip(spec)) return [];
  const packages = [
    ...new Set([...pip, ...(form.service === 'jupyter' ? ['jupyterlab'] : [])]),
  ].sort();
  const wanted = [
    ...(form.requirements ? ['-r /tmp/requirements.txt'] : []),
    ...packages.map(shellWord),
  ];
  const access = pipAccess(spec);
  const copy: readonly Instruction[] = form.requirements
    ? [
        {
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
        },
      ]
    : [];
  return [
    ...(access.length ? [access] : []),
    [
      ...copy,
      {
        keyword: 'RUN',
        body: runBody(
          [listing('pip install --no-cache-dir', wanted)],
          mirrorMount(spec, 'pip'),
        ),
        field: pip.length
          ? 'pip'
          : form.requirements
            ? 'requirements'
            : 'service',
        why: {
          en: 'Installs the packages and keeps no downloads.',
          zh: '安装这些包，不保留下载缓存。',
        },
      },
    ],
  ];
}

/** R's packages. A warning is made an error, since R does not fail over a package that it could not install. */
export function rPackages(spec: DockerSpec): readonly Group[] {
  if (spec.recipe.r !== true || !spec.cran.length) return [];
  const list = spec.cran.map((name) => `"${name}"`).join(', ');
  return [
    [
      {
        keyword: 'RUN',
        body: runBody(
          [
            `Rscript -e 'options(warn = 2)' \\\n        -e 'install.packages(c(${list}))'`,
          ],
          mirrorMount(spec, 'cran'),
        ),
        field: 'cran',
        why: {
          en: 'Packages from CRAN. warn = 2 makes the build stop where a package fails; R alone would go on.',
          zh: '从 CRAN 装包。warn = 2 让装不上的包中断构建，否则 R 只给警告就继续。',
        },
      },
    ],
  ];
}
