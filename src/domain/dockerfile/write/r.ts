import type { Group, Instruction } from '../instruction';
import { mirrorMount } from '../mirrorFiles';
import { listing, runBody } from '../run';
import { ofR, type DockerSpec } from '../spec';
import { installsByCran } from './needs';

/**
 * R packages. Warnings are turned into errors, because R exits with 0 when a
 * package cannot be installed.
 */
export function rPackages(spec: DockerSpec): readonly Group[] {
  if (!installsByCran(spec)) return [];
  const byFile = fromFile(spec);
  const names = ofR(spec.recipe, spec.form, spec.cran);
  return [
    ...(byFile.length ? [byFile] : []),
    ...(names.length ? [[installNames(spec, names)]] : []),
    ...(spec.form.service === 'jupyter' ? [[kernel]] : []),
  ];
}

function installNames(spec: DockerSpec, names: readonly string[]): Instruction {
  const quoted = names.map((name) => `"${name}"`);
  const list = quoted.length > 1 ? `c(${quoted.join(', ')})` : quoted.join('');
  return {
    keyword: 'RUN',
    body: runBody(
      [
        `Rscript -e 'options(warn = 2)' \\\n        -e 'install.packages(${list})'`,
        listing(
          'Rscript',
          names.map((name) => `-e 'library(${name})'`),
        ),
      ],
      mirrorMount(spec, 'cran'),
    ),
    field: spec.cran.length ? 'cran' : 'service',
    comment: {
      en: 'R only warns if a package fails: warn = 2 and library() stop the build.',
      zh: '装包失败时 R 只给警告；warn = 2 和 library() 让构建停下来。',
    },
    why: {
      en: 'Installs packages from CRAN. warn = 2 stops the build if a package fails to install, and library() stops it if one doesn’t load; R alone would continue.',
      zh: '从 CRAN 装包。warn = 2 让装不上的包中断构建，library() 让加载不了的包中断构建；否则 R 只给警告就继续。',
    },
  };
}

/**
 * https://irkernel.github.io/installation/: for all users, and for the first
 * Jupyter in PATH.
 */
const kernel: Instruction = {
  keyword: 'RUN',
  body: "Rscript -e 'IRkernel::installspec(user = FALSE)'",
  field: 'service',
  why: {
    en: 'Adds R to JupyterLab, next to Python.',
    zh: '这样 JupyterLab 里除了 Python 还能选 R。',
  },
};

/** The packages listed in `renv.lock` or `DESCRIPTION`. */
function fromFile(spec: DockerSpec): readonly Instruction[] {
  const format = spec.wants.read?.format;
  if (format === 'renv-lock')
    return [
      copy('renv.lock', '/tmp/renv/renv.lock'),
      run(spec, [
        `Rscript -e 'options(warn = 2)' -e 'install.packages("renv")'`,
        `RENV_CONFIG_CACHE_ENABLED=FALSE Rscript \\\n        -e 'renv::restore(lockfile = "/tmp/renv/renv.lock", library = .libPaths()[1], prompt = FALSE)'`,
      ]),
    ];
  if (format === 'description')
    return [
      copy('DESCRIPTION', '/tmp/project/DESCRIPTION'),
      run(spec, [
        `Rscript -e 'options(warn = 2)' -e 'install.packages("remotes")'`,
        `Rscript -e 'options(warn = 2)' \\\n        -e 'remotes::install_deps("/tmp/project", dependencies = TRUE)'`,
      ]),
    ];
  return [];
}

const copy = (name: string, to: string): Instruction => ({
  keyword: 'COPY',
  body: `${name} ${to}`,
  field: 'yours',
  why: {
    en: 'Copied alone and early, so that R installs again only if this file changes.',
    zh: '单独复制，放在前面：只有这个文件变了，R 才会重新装包。',
  },
});

const run = (spec: DockerSpec, commands: readonly string[]): Instruction => ({
  keyword: 'RUN',
  body: runBody(commands, mirrorMount(spec, 'cran')),
  field: 'yours',
  why: {
    en: 'Installs the file’s packages into the image’s library, without a separate cache. The build stops if a package fails.',
    zh: '把文件列出的包装进镜像的库里，不另留缓存。有包装不上就中断构建。',
  },
});
