import type { Localized } from '../../data/schema/text';
import type { ExtraFile, Group, Instruction } from './instruction';
import { mirrorSetting } from './mirrorFiles';
import type { DockerSpec } from './spec';
import { account } from './write/account';
import { startCommand } from './write/command';
import { startDesktop } from './write/desktop';
import { condaPackages } from './write/conda';
import { hasConda, uses, usesEnvironment } from './write/needs';
import { pipPackages } from './write/pip';
import { rPackages } from './write/r';
import {
  labels,
  modelSettings,
  ownVariables,
  serviceFiles,
} from './write/runtime';
import { certificate } from './write/certificate';
import { compiledResult, compileStages } from './write/stages';
import { keptMirror, regional, systemPackages } from './write/system';

/**
 * The instructions for a form, with rarely changing ones first to make use of
 * the cache. The same form always gives the same text. There is no `# syntax=`
 * line, because every build would fetch that image from Docker Hub.
 */
export function toGroups(spec: DockerSpec): readonly Group[] {
  return [
    ...compileStages(spec),
    [from(spec), ...asRoot(spec)],
    ...certificate(spec),
    ...keptMirror(spec),
    ...systemPackages(spec),
    ...regional(spec),
    // pip last, because conda does not see what pip has changed
    ...condaPackages(spec),
    ...pipPackages(spec),
    ...rPackages(spec),
    ...compiledResult(spec),
    ...modelSettings(spec),
    ...ownVariables(spec),
    ...serviceFiles(spec),
    ...labels(spec),
    ...account(spec),
    ...startCommand(spec),
  ];
}

function from(spec: DockerSpec): Instruction {
  const { base, form, choice } = spec;
  const comment = joined(releaseNote(spec), unfitNote(spec));
  const own = form.image || !base.option ? 'image' : 'machine';
  return {
    keyword: 'FROM',
    body: base.image,
    field: choice ? 'framework' : own,
    ...(comment && { comment }),
    why: {
      en: 'The base of your image. Use the full tag, so that the next build uses the same one.',
      zh: '你的镜像从它开始。标签写完整，下次构建才会拿到同一个。',
    },
  };
}

/** Why the base has this release, for people who read the Dockerfile later. */
function releaseNote({ choice, wants, base }: DockerSpec): Localized | null {
  const { framework, frameworkLine } = wants;
  if (!choice || !framework || !frameworkLine) return null;
  const { name, spec } = frameworkLine.wanted;
  const has = `${framework.title} ${base.release ?? ''}`.trim();
  return choice.follows
    ? {
        en: `${has}, because the list of packages asks for ${name}${spec}.`,
        zh: `${has}：包的清单要的是 ${name}${spec}。`,
      }
    : {
        en: `${has} instead of the ${name}${spec} that the list of packages asks for.`,
        zh: `${has}，不是包的清单里要的 ${name}${spec}。`,
      };
}

/** What the image lacks although it was asked for. */
function unfitNote({ wants }: DockerSpec): Localized | null {
  const names = wants.unfit.map(({ wanted }) => wanted.id);
  return names.length
    ? {
        en: `Without ${names.join(', ')}: no code for the server’s GPUs.`,
        zh: `没有装 ${names.join('、')}：不支持服务器的显卡。`,
      }
    : null;
}

const joined = (
  first: Localized | null,
  second: Localized | null,
): Localized | null =>
  first && second
    ? { en: [first.en, second.en].join(' '), zh: first.zh + second.zh }
    : (first ?? second);

/** micromamba's image sets a non-root user; apt and useradd need root. */
const asRoot = ({ base }: DockerSpec): readonly Instruction[] =>
  base.python === 'micromamba'
    ? [
        {
          keyword: 'USER',
          body: 'root',
          field: 'image',
          why: {
            en: 'This base starts as mambauser; the steps below need root.',
            zh: '这个基础镜像默认用户是 mambauser，下面的步骤需要 root。',
          },
        },
      ]
    : [];

/** The text of one instruction, with the comment above it. */
export function instructionText(
  { keyword, body, comment }: Instruction,
  pick: (text: Localized) => string,
): string {
  const above = comment ? `# ${pick(comment)}\n` : '';
  return `${above}${keyword} ${body}`;
}

/** The complete Dockerfile, with comments in the user's language. */
export function dockerfileText(
  groups: readonly Group[],
  pick: (text: Localized) => string,
): string {
  return groups
    .map((group) => group.map((i) => `${instructionText(i, pick)}\n`).join(''))
    .join('\n');
}

/** Files next to the Dockerfile that the generator writes. */
export function extraFiles(spec: DockerSpec): readonly ExtraFile[] {
  const tools = (['apt', 'pip', 'uv', 'conda', 'cran'] as const).filter(
    (tool) => uses(spec, tool),
  );
  return [
    ...(spec.form.service === 'desktop' ? [startDesktop] : []),
    ...writtenRequirements(spec),
    ...tools.flatMap((tool) => mirrorSetting(spec, tool)?.file ?? []),
  ];
}

/** The requirements file that is derived from the user's. */
const writtenRequirements = ({
  wants: { pipFile },
}: DockerSpec): readonly ExtraFile[] =>
  pipFile && pipFile.text !== null
    ? [
        {
          path: pipFile.name,
          text: pipFile.text,
          why: {
            en: 'Your list for pip. Removed lines are kept as comments, unless your file has another format.',
            zh: '给 pip 的清单。去掉的行保留为注释；原文件不是 pip 格式时则不写。',
          },
        },
      ]
    : [];

/** File names under which each tool looks for the user's file. */
const fileNames = {
  'renv-lock': 'renv.lock',
  description: 'DESCRIPTION',
} as const;

/** The user's own files and folders that the build needs. */
export function ownFiles(spec: DockerSpec): readonly string[] {
  const { form, recipe, base, wants } = spec;
  const format = wants.read?.format;
  return [
    ...(form.certificate ? ['ca.crt'] : []),
    ...(wants.pipFile?.text === null ? [wants.pipFile.name] : []),
    ...(wants.pipFile?.beside ?? []),
    ...(usesEnvironment(spec) && hasConda(base.python)
      ? ['environment.yml', ...wants.beside]
      : []),
    ...(recipe.r && (format === 'renv-lock' || format === 'description')
      ? [fileNames[format]]
      : []),
    ...(form.extension && recipe.compiles
      ? [recipe.compiles === 'torch' ? 'ext' : 'src']
      : []),
    ...(form.models === 'copied' ? ['models'] : []),
  ];
}

/**
 * Excludes everything that the Dockerfile does not copy, so that data, keys,
 * and `.git` stay out.
 */
export function dockerignoreText(spec: DockerSpec): string {
  const wanted = [
    ...ownFiles(spec),
    ...extraFiles(spec).map(({ path }) => path),
  ].sort();
  return ['*', ...wanted.map((path) => `!${path}`), ''].join('\n');
}
