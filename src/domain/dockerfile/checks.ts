import type { DockerForm, dockerFields } from '../../data/dockerFields';
import type { Recipe } from '../../data/schema/recipe';
import type { Localized } from '../../data/schema/text';
import type { Checks } from '../form/checkFields';
import * as checks from '../form/checks';
import { mirrorOf } from '../lab/mirror';
import { groupsOf } from '../requirements/groups';
import type { DockerContext } from './context';
import { checkCards, usesGpu } from './machine';
import {
  aptName,
  condaSpec,
  cranName,
  each,
  indexWords,
  pipSpec,
} from './packageChecks';
import { ownFolder } from './ownFolder';
import type { DockerTexts } from './texts';

/** The recipe, the lab, and the parsed texts of the form. */
export type CheckContext = {
  readonly recipe: Recipe;
  readonly context: DockerContext;
  readonly texts: DockerTexts;
};

/** The check of each field: a message for a value that a Dockerfile cannot use. */
export const dockerChecks: Checks<typeof dockerFields, CheckContext> = {
  machine: null,
  cards: (cards, form, { recipe }) =>
    ofTypedCards(form, recipe) ? checkCards(cards) : null,
  driver: (driver, form, { recipe }) =>
    driver && ofTypedCards(form, recipe) ? driverVersion(driver) : null,
  image: (image) => (image ? checks.image(image) : null),
  variant: null,
  yours: (_, __, { texts }) => notRead(texts),
  framework: null,
  groups: (_, __, { texts }) => unknownGroup(texts),
  indexes: (text, _, { texts }) => oneLine(text) ?? indexWords(texts.indexes),
  compiled: (text, _, { texts }) => each(text, texts.compiled, pipSpec),
  installer: null,
  certificate: null,
  environment: null,
  conda: (text, _, { texts }) => each(text, texts.conda, condaSpec),
  requirements: null,
  pip: (text, _, { texts }) => each(text, texts.pip, pipSpec),
  cran: (text, _, { texts }) => each(text, texts.cran, cranName),
  apt: (text, _, { texts }) => each(text, texts.apt, aptName),
  extension: null,
  maxJobs: checks.count,
  ptx: null,
  mirror: (mirror, _, { context }) =>
    mirror === 'lab' ? labMirror(context) : null,
  keepMirror: null,
  user: null,
  uid: (uid, { user }) => (user === 'own' ? number(uid) : null),
  gid: (gid, { user }) => (user === 'own' ? number(gid) : null),
  service: null,
  command: (text, { service }, { texts: { command } }) => {
    if (service !== 'none' && service !== 'serve') return null;
    return command.ok ? oneLine(text) : command.message;
  },
  tag: checks.image,
  locale: null,
  fonts: null,
  timezone: (name) => (name ? zone(name) : null),
  models: null,
  env: {
    row: ({ name, value }) => ({
      name: checks.envName(name),
      value: oneLine(value) ?? pathList(name, value),
    }),
    once: ['name', checks.sameName],
  },
  workdir: (path, { user }) =>
    checks.containerPath(path) ??
    oneLine(path) ??
    (user === 'own' ? ownFolder(path) : null),
  title: oneLine,
  authors: oneLine,
};

/** Whether the base image is chosen for GPUs that the user typed. */
const ofTypedCards = ({ machine }: DockerForm, recipe: Recipe): boolean =>
  machine === 'cards' && usesGpu(recipe);

const driverVersion = (text: string): Localized | null =>
  /^\d{3}(\.\d{1,3}){0,2}$/.test(text)
    ? null
    : {
        en: 'Enter the version that nvidia-smi shows, for example 535.183.01.',
        zh: '填 nvidia-smi 显示的版本，例如 535.183.01。',
      };

/** A list of packages in a format that no reader knows: none of them is installed. */
const notRead = ({ yours }: DockerTexts): Localized | null =>
  yours?.other
    ? {
        en: `This is ${yours.other.name.en}, which the form doesn’t read. ${yours.other.fix.en}`,
        zh: `这是 ${yours.other.name.zh}，这里读不了。${yours.other.fix.zh}`,
      }
    : null;

/** A name that is not among the extras and groups of the file. */
function unknownGroup({ yours, groups }: DockerTexts): Localized | null {
  const known = groupsOf(yours);
  const unknown = yours && groups.find((group) => !known.includes(group));
  const list = known.join(', ');
  return unknown
    ? {
        en: `Your file has no group “${unknown}”. It has: ${list || '–'}.`,
        zh: `文件里没有“${unknown}”这一组。已有：${list || '无'}。`,
      }
    : null;
}

const number = (text: string): Localized | null =>
  /^[1-9]\d{0,9}$/.test(text) && Number(text) < 2 ** 32 - 2
    ? null
    : {
        en: 'Enter the number that id -u (or id -g) prints on the server, not 0.',
        zh: '填服务器上 id -u（或 id -g）显示的数字，不能是 0。',
      };

const zone = (text: string): Localized | null =>
  /^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*){0,2}$/.test(text)
    ? null
    : {
        en: 'Enter a name such as Asia/Shanghai or Europe/Berlin.',
        zh: '写时区名，例如 Asia/Shanghai。',
      };

const labMirror = ({ mirrors }: DockerContext): Localized | null =>
  mirrorOf(mirrors) === 'lab'
    ? null
    : {
        en: 'The lab file names no mirror. Choose another, or none.',
        zh: '实验室配置文件里没有写镜像源，请换一个或不用。',
      };

/**
 * In a Dockerfile, a line break ends the instruction, and a value has no way to
 * contain one.
 */
function oneLine(text: string): Localized | null {
  return text.includes('\n')
    ? {
        en: 'Use only one line: a line break ends the instruction.',
        zh: '只能写一行：换行就结束了这条指令。',
      }
    : checks.printable(text);
}

/** Variables with lists of directories that are searched for programs and libraries. */
const pathNames: readonly string[] = ['PATH', 'LD_LIBRARY_PATH'];

/**
 * `$PATH` would be taken as a directory name, and later steps would not find
 * any program.
 */
const pathList = (name: string, value: string): Localized | null =>
  pathNames.includes(name) && value.includes('$')
    ? {
        en: `A $ is literal here: ${name} would not get its old value back. List all folders, or omit this.`,
        zh: `这里的 $ 是字面意思，${name} 不会带上原来的值。请写出全部目录，或者不设。`,
      }
    : null;
