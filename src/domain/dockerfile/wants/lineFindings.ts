import type { Localized } from '../../../data/schema/text';
import { finding, type DockerFinding } from '../finding';
import type { DockerSpec } from '../spec';

/** Findings about lines that pip does not install as they are. */
export const lineFindings = (spec: DockerSpec): readonly DockerFinding[] => [
  ...beside(spec),
  ...local(spec),
  ...condaBuilds(spec),
  ...ofPixi(spec),
  ...groups(spec),
];

const list = (items: readonly string[]): Localized => ({
  en: items.join(', '),
  zh: items.join('、'),
});

/** Files that the file refers to, which were not read. */
function beside({ wants }: DockerSpec): readonly DockerFinding[] {
  const files = wants.beside;
  return files.length
    ? [
        finding('more-files', 'info', 'yours', [
          {
            en: `Your file names others: ${list(files).en}`,
            zh: `你的文件引用了其他文件：${list(files).zh}`,
          },
          {
            en: 'The form didn’t read them, so it doesn’t know their packages.',
            zh: '这里没有读到它们，里面的包没有检查。',
          },
          {
            en: 'Put them next to the Dockerfile, or paste each of them here.',
            zh: '请放在 Dockerfile 旁边；也可以逐个粘贴到这里检查。',
          },
        ]),
      ]
    : [];
}

/** The project itself is not part of the image: it is mounted. */
function local({ wants }: DockerSpec): readonly DockerFinding[] {
  const lines = wants.taken.filter(({ why }) => why === 'local');
  return lines.length
    ? [
        finding('own-code', 'info', 'yours', [
          {
            en: `Your own code is not installed: line ${lines.map(({ line }) => line.first).join(', ')}`,
            zh: `你自己的代码不装进镜像：第 ${lines.map(({ line }) => line.first).join('、')} 行`,
          },
          {
            en: 'The folder isn’t there during the build, and with code in the image, each change would need a new build.',
            zh: '构建时没有这个目录；如果把代码放进镜像，每改一次代码都要重新构建。',
          },
          {
            en: 'Mount the project when the container starts, and set PYTHONPATH to its folder.',
            zh: '启动容器时挂载项目，并把 PYTHONPATH 设成它的目录。',
          },
        ]),
      ]
    : [];
}

/** Paths that `pip freeze` writes for conda's packages; pip would stop at them. */
function condaBuilds({ wants }: DockerSpec): readonly DockerFinding[] {
  const found = wants.taken.filter(({ why }) => why === 'conda-build');
  const ids = found.map(({ id }) => id);
  return ids.length
    ? [
        finding('conda-build-path', 'warning', 'yours', [
          {
            en: `Installed by name, without a version: ${list(ids).en}`,
            zh: `只按包名安装，没有版本：${list(ids).zh}`,
          },
          {
            en: 'Their lines name a folder of the computer where conda built them (@ file:///…), which pip wouldn’t find.',
            zh: '这些行写的是 conda 构建时的目录（@ file:///…），pip 找不到它。',
          },
          {
            en: 'For the same versions, make the list with: pip list --format=freeze > requirements.txt.',
            zh: '要装同样的版本，请用 pip list --format=freeze > requirements.txt 生成清单。',
          },
        ]),
      ]
    : [];
}

/** pip cannot install pixi's packages from conda channels. */
function ofPixi({ wants }: DockerSpec): readonly DockerFinding[] {
  if (wants.read?.format !== 'pyproject') return [];
  const names = wants.asked.flatMap(({ wanted: { manager, id } }) =>
    manager === 'conda' && id !== 'python' && id !== 'pip' ? [id] : [],
  );
  return names.length
    ? [
        finding('conda-packages-of-pixi', 'warning', 'yours', [
          {
            en: `Not installed: pixi gets these from conda channels: ${list(names).en}`,
            zh: `没有安装：pixi 从 conda 频道装这些包：${list(names).zh}`,
          },
          {
            en: 'pip installs the other packages of the file, but it can’t reach conda channels.',
            zh: '文件里的其他包由 pip 安装，但 pip 用不了 conda 频道。',
          },
          {
            en: 'Run pixi workspace export conda-environment environment.yml, choose “micromamba” under “Template”, and paste that file.',
            zh: '请执行 pixi workspace export conda-environment environment.yml，在“模板”里选“micromamba”，再粘贴这个文件。',
          },
        ]),
      ]
    : [];
}

function groups({ wants }: DockerSpec): readonly DockerFinding[] {
  return wants.groups.length
    ? [
        finding('groups-there', 'info', 'groups', [
          {
            en: `Extras and groups of the file: ${list(wants.groups).en}`,
            zh: `文件里的附加依赖组：${list(wants.groups).zh}`,
          },
          {
            en: 'Only those that you enter above are installed.',
            zh: '只安装上面写出的那些。',
          },
          {
            en: 'Separate several names with spaces.',
            zh: '写多个时用空格隔开。',
          },
        ]),
      ]
    : [];
}
