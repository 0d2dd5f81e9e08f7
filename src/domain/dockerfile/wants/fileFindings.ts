import { recipes } from '../../../data/recipes';
import type { FileFormat, FileLine } from '../../requirements/types';
import { finding, type DockerFinding } from '../finding';
import type { DockerSpec } from '../spec';
import { hasConda } from '../write/needs';
import { lineFindings } from './lineFindings';

/** Findings about the user's file itself: its format, and what its lines say. */
export const fileFindings = (spec: DockerSpec): readonly DockerFinding[] => [
  ...wrongStart(spec),
  ...otherR(spec),
  ...unread(spec),
  ...secrets(spec),
  ...lineFindings(spec),
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
