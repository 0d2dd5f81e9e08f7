import { satisfies } from '../../requirements/specifier';
import type { Asked } from '../../requirements/types';
import type { Base } from '../base';
import { finding, type DockerFinding } from '../finding';
import type { FrameworkChoice } from '../frameworkChoice';
import type { DockerSpec } from '../spec';
import { besideFramework, nothingToDo } from './besideFramework';
import type { Framework } from './framework';

/** What happens to the framework that the file requires. */
export const frameworkFindings = (
  spec: DockerSpec,
): readonly DockerFinding[] => [...own(spec), ...besideFramework(spec)];

function own(spec: DockerSpec): readonly DockerFinding[] {
  const { wants, base, form, choice } = spec;
  const { framework, frameworkLine } = wants;
  if (!framework || !frameworkLine) return [];
  const { wanted } = frameworkLine;
  const fits =
    base.release !== null && satisfies(base.release, wants.release ?? '');
  const isRequired = form.framework === 'file';
  if (choice ? !choice.file : isRequired && !fits)
    return [noSuchBase(spec, framework, frameworkLine)];
  if (choice?.file && form.framework === 'ask')
    return [asks(choice, choice.file, framework, frameworkLine)];
  const isCompanion = wanted.id !== framework.id;
  if (isCompanion && (!choice || choice.follows)) return [];
  const out = wants.taken.some((one) => one.wanted === wanted);
  return [
    out ? taken(base, framework, frameworkLine) : kept(base, frameworkLine),
  ];
}

const textOf = ({ wanted }: Asked): string => `${wanted.name}${wanted.spec}`;

const noSuchBase = (
  { base, form }: DockerSpec,
  { title }: Framework,
  line: Asked,
): DockerFinding =>
  finding(
    'no-such-base',
    form.framework === 'file' ? 'error' : 'warning',
    'framework',
    [
      {
        en: `No image in the table has ${textOf(line)} (line ${String(line.line.first)})`,
        zh: `表里没有 ${textOf(line)} 的镜像（第 ${String(line.line.first)} 行）`,
      },
      {
        en: `The base stays at ${title} ${base.release ?? '(its own)'}, and the form removed the line.`,
        zh: `基础镜像仍用 ${title} ${base.release ?? '自带的版本'}，这一行不安装。`,
      },
      {
        en: 'Try your code with this release. If it needs the other one, enter an image that has it under “Base image”.',
        zh: '请先用这个版本试试你的代码；如果非要原来的版本不可，请在“基础镜像”里填一个有它的镜像。',
      },
    ],
  );

/** The user has not yet said which release the image should have. */
function asks(
  { follows, newest }: FrameworkChoice,
  file: Base,
  { title }: Framework,
  line: Asked,
): DockerFinding {
  const where = String(line.line.first);
  const other = newest.release ?? '?';
  return finding(
    'framework-asked',
    'warning',
    'framework',
    follows
      ? [
          {
            en: `Your file asks for ${textOf(line)} (line ${where}), so the base has ${title} ${file.release ?? ''}`,
            zh: `你的文件要 ${textOf(line)}（第 ${where} 行），所以基础镜像用 ${title} ${file.release ?? ''}`,
          },
          {
            en: `The newest base for this machine has ${other}. The other packages in the file were probably tried with ${file.release ?? ''}.`,
            zh: `适合这台机器的最新基础镜像是 ${other}；文件里的其他包多半是配合 ${file.release ?? ''} 试过的。`,
          },
          {
            en: 'Choose one of the two.',
            zh: '请在两者中选一个。',
          },
        ]
      : [
          {
            en: `Your file asks for ${textOf(line)} (line ${where}), but the base has ${title} ${other}`,
            zh: `你的文件要 ${textOf(line)}（第 ${where} 行），但基础镜像用的是 ${title} ${other}`,
          },
          {
            en: `${file.image} has the file’s release, but doesn’t run on all of these GPUs with this driver. So the form removed the line.`,
            zh: `${file.image} 有这个版本，但在这些显卡和驱动上不能都跑，所以这一行不安装。`,
          },
          {
            en: 'Choose one of the two.',
            zh: '请在两者中选一个。',
          },
        ],
  );
}

const taken = (
  { release }: Base,
  { title }: Framework,
  line: Asked,
): DockerFinding =>
  finding('framework-taken', 'warning', 'framework', [
    {
      en: `Your file asks for ${textOf(line)} (line ${String(line.line.first)}); the base has ${title} ${release ?? '(its own)'}`,
      zh: `你的文件要 ${textOf(line)}（第 ${String(line.line.first)} 行），基础镜像里是 ${title} ${release ?? '自带的版本'}`,
    },
    {
      en: 'pip would replace the base’s build, which matches your GPUs and driver, so the form removed the line.',
      zh: 'pip 会换掉为你的显卡和驱动选好的版本，所以这一行不安装。',
    },
    {
      en: 'If your code needs that release, let the base follow the file.',
      zh: '如果代码必须用那个版本，请选“基础镜像跟随文件”。',
    },
  ]);

const kept = ({ release }: Base, line: Asked): DockerFinding =>
  finding('framework-kept', 'info', 'framework', [
    {
      en: `${textOf(line)} (line ${String(line.line.first)}) is what the base has${release ? `: ${release}` : ''}`,
      zh: `${textOf(line)}（第 ${String(line.line.first)} 行）基础镜像里已有${release ? `：${release}` : ''}`,
    },
    {
      en: 'A constraint keeps pip from replacing it.',
      zh: '约束文件会阻止 pip 换掉它。',
    },
    nothingToDo,
  ]);
