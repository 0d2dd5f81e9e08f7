import { recipes } from '../../../data/recipes';
import type { Localized } from '../../../data/schema/text';
import type { FileFormat, FileLine } from '../../requirements/types';
import { finding, type DockerFinding } from '../finding';
import type { DockerSpec } from '../spec';
import { hasConda } from '../write/needs';

/** Findings about the user's file itself. */
export const fileFindings = (spec: DockerSpec): readonly DockerFinding[] => [
  ...wrongStart(spec),
  ...otherR(spec),
  ...unread(spec),
  ...secrets(spec),
  ...beside(spec),
  ...local(spec),
  ...condaBuilds(spec),
  ...ofPixi(spec),
  ...groups(spec),
];

/** A file for a tool that this recipe does not use. */
function wrongStart({
  wants,
  base,
  recipe,
}: DockerSpec): readonly DockerFinding[] {
  const format = wants.read?.format;
  if (format === 'environment' && !hasConda(base.python))
    return [notHere('environment.yml', 'micromamba')];
  const isOfR = format === 'renv-lock' || format === 'description';
  if (isOfR && !recipe.r)
    return [
      notHere(format === 'renv-lock' ? 'renv.lock' : 'DESCRIPTION', 'rocker'),
    ];
  const isOfPip = format !== undefined && format !== 'environment' && !isOfR;
  return isOfPip && recipe.r ? [notHere(names[format], 'python')] : [];
}

const names: Readonly<Record<FileFormat, string>> = {
  requirements: 'requirements.txt',
  environment: 'environment.yml',
  pyproject: 'pyproject.toml',
  'uv-lock': 'uv.lock',
  'renv-lock': 'renv.lock',
  description: 'DESCRIPTION',
};

function notHere(name: string, id: string): DockerFinding {
  const start = recipes.find((recipe) => recipe.id === id)?.title;
  return finding('file-not-for-start', 'error', 'yours', [
    {
      en: `This template doesn’t install ${name}`,
      zh: `这个模板不会安装 ${name}`,
    },
    {
      en: 'Its base doesn’t contain the tool that reads this file.',
      zh: '基础镜像里没有读这种文件的工具。',
    },
    {
      en: `Choose “${start?.en ?? id}” under “Template”.`,
      zh: `请在“模板”里选“${start?.zh ?? id}”。`,
    },
  ]);
}

/** A lock of another R than the base's; patch releases are compatible. */
function otherR({ wants, base, recipe }: DockerSpec): readonly DockerFinding[] {
  const { format, language = '' } = wants.read ?? {};
  const has = /\/?r-(?:ver|base):(\d+\.\d+)/.exec(base.image)?.[1];
  const [wanted] = /^\d+\.\d+/.exec(language) ?? [];
  if (format !== 'renv-lock' || !recipe.r || !has || !wanted) return [];
  return has === wanted
    ? []
    : [
        finding('r-version-differs', 'warning', 'image', [
          {
            en: `renv.lock was made with R ${language}; the base has R ${has}`,
            zh: `renv.lock 是用 R ${language} 生成的，基础镜像里是 R ${has}`,
          },
          {
            en: 'The versions in the lock often don’t compile with another R.',
            zh: '锁定的包版本换一个 R 常常编译不过。',
          },
          {
            en: `Enter rocker/r-ver:${language} under “Base image”, or update the lock with renv::update().`,
            zh: `请在“基础镜像”里填 rocker/r-ver:${language}，或者用 renv::update() 更新锁文件。`,
          },
        ]),
      ];
}

/** Lines that were not understood, with their numbers. pip still gets them. */
function unread({ wants }: DockerSpec): readonly DockerFinding[] {
  const lines = (wants.read?.lines ?? []).filter(
    (line): line is Extract<FileLine, { kind: 'unread' }> =>
      line.kind === 'unread',
  );
  const rest = lines.slice(told);
  return [
    ...lines.slice(0, told).map(notUnderstood),
    ...(rest.length ? [andOthers(rest)] : []),
  ];
}

/** More than these would hide the other findings. */
const told = 4;

const andOthers = (lines: readonly FileLine[]): DockerFinding =>
  finding('line-not-read', 'warning', 'yours', [
    {
      en: `${String(lines.length)} more lines were not understood, from line ${String(lines[0]?.first)} on`,
      zh: `从第 ${String(lines[0]?.first)} 行起，还有 ${String(lines.length)} 行没看懂`,
    },
    {
      en: 'This may not be a list of packages.',
      zh: '这可能不是包的清单。',
    },
    {
      en: 'They are kept as they are.',
      zh: '这些行原样保留。',
    },
  ]);

const notUnderstood = (
  line: Extract<FileLine, { kind: 'unread' }>,
): DockerFinding =>
  finding('line-not-read', 'warning', 'yours', [
    {
      en: `Line ${String(line.first)} was not understood: ${line.text.trim()}`,
      zh: `第 ${String(line.first)} 行没看懂：${line.text.trim()}`,
    },
    line.why,
    {
      en: 'It is kept as it is.',
      zh: '这一行原样保留。',
    },
  ]);

/** A password in a URL remains in the image and its history. */
function secrets({ wants }: DockerSpec): readonly DockerFinding[] {
  const line = wants.read?.lines.find(({ text }) =>
    /:\/\/[^\s/@:]+:[^\s/@]+@/.test(text),
  );
  return line
    ? [
        finding('password-in-file', 'error', 'yours', [
          {
            en: `Line ${String(line.first)} has a password in its address`,
            zh: `第 ${String(line.first)} 行的地址里有密码`,
          },
          {
            en: 'COPY puts it into the image, where anyone who has the image can read it.',
            zh: 'COPY 会把它放进镜像，拿到镜像的人都能看到。',
          },
          {
            en: 'Remove it, and pass it as a build secret.',
            zh: '请去掉它，改用构建 secret 传入。',
          },
        ]),
      ]
    : [];
}

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
            zh: '构建时没有这个目录；代码放进镜像的话，每改一次都要重新构建。',
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
