import type { Localized } from '../../data/schema/text';
import type { ExtraFile, Group, Instruction } from './instruction';
import { mirrorSetting } from './mirrorFiles';
import type { DockerSpec } from './spec';
import { account } from './write/account';
import { startCommand } from './write/command';
import { startDesktop } from './write/desktop';
import { condaPackages } from './write/conda';
import { hasConda, uses } from './write/needs';
import { pipPackages } from './write/pip';
import { rPackages } from './write/r';
import {
  labels,
  modelSettings,
  ownVariables,
  serviceFiles,
} from './write/runtime';
import { compiledResult, compileStage } from './write/stages';
import { keptMirror, regional, systemPackages } from './write/system';

/**
 * The Dockerfile of a form: what seldom changes first, so that the cache holds.
 * The same form always gives the same text. Without a `# syntax=` line, which
 * would be fetched from Docker Hub at each build.
 */
export function toGroups(spec: DockerSpec): readonly Group[] {
  return [
    ...compileStage(spec),
    [from(spec), ...asRoot(spec)],
    ...keptMirror(spec),
    ...systemPackages(spec),
    ...regional(spec),
    // pip last, as conda does not see what pip has changed
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

function from({ base, form }: DockerSpec): Instruction {
  return {
    keyword: 'FROM',
    body: base.image,
    field: form.image || !base.option ? 'image' : 'machine',
    why: {
      en: 'What your image stands on. The full tag, so that the next build gets the same.',
      zh: '你的镜像从它开始。标签写完整，下次构建才会拿到同一个。',
    },
  };
}

/** micromamba's image starts as another user; apt and useradd need root. */
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

/** The whole Dockerfile, its comments in the reader's language. */
export function dockerfileText(
  groups: readonly Group[],
  pick: (text: Localized) => string,
): string {
  return groups
    .map((group) => group.map((i) => `${instructionText(i, pick)}\n`).join(''))
    .join('\n');
}

/** Files that stand beside the Dockerfile and are written by the generator. */
export function extraFiles(spec: DockerSpec): readonly ExtraFile[] {
  const tools = (['apt', 'pip', 'conda', 'cran'] as const).filter((tool) =>
    uses(spec, tool),
  );
  return [
    ...(spec.form.service === 'desktop' ? [startDesktop] : []),
    ...tools.flatMap((tool) => mirrorSetting(spec, tool)?.file ?? []),
  ];
}

/** Files and folders of the reader's own that the build needs. */
export function ownFiles({
  form,
  recipe,
  base,
}: DockerSpec): readonly string[] {
  return [
    ...(form.requirements ? ['requirements.txt'] : []),
    ...(form.environment && hasConda(base.python) ? ['environment.yml'] : []),
    ...(form.extension && recipe.compiles
      ? [recipe.compiles === 'torch' ? 'ext' : 'src']
      : []),
    ...(form.models === 'copied' ? ['models'] : []),
  ];
}

/** Leaves out everything but what the Dockerfile takes: no data, no keys, no `.git`. */
export function dockerignoreText(spec: DockerSpec): string {
  const wanted = [
    ...ownFiles(spec),
    ...extraFiles(spec).map(({ path }) => path),
  ].sort();
  return ['*', ...wanted.map((path) => `!${path}`), ''].join('\n');
}
