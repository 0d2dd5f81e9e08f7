import type { DockerForm, dockerFields } from '../../data/dockerFields';
import type { Recipe } from '../../data/schema/recipe';
import type { Localized } from '../../data/schema/text';
import type { Checks } from '../form/checkFields';
import * as checks from '../form/checks';
import { mirrorOf } from '../lab/mirror';
import { groupsOf } from '../requirements/groups';
import type { DockerContext } from './context';
import { checkCards, usesGpu } from './machine';
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

/** Options that set where packages come from, each with its URL. */
function indexWords(words: readonly string[]): Localized | null {
  const wrong = words.find((word, i) => {
    const before = words[i - 1] ?? '';
    return valued.test(before)
      ? !/^(https?:\/\/|file:\/\/|\/)[^\s'"`$\\]+$/.test(word) &&
          !(before === '--trusted-host' && /^[\w.-]+(:\d+)?$/.test(word))
      : !(valued.test(word) && i < words.length - 1) &&
          !/^(--pre|--prefer-binary|--no-index)$/.test(word);
  });
  return wrong === undefined
    ? null
    : {
        en: `“${wrong}” is not an option here. Enter --index-url, --extra-index-url, --find-links, or --trusted-host with a space and the address, or --pre.`,
        zh: `这里不能写“${wrong}”。可以写 --index-url、--extra-index-url、--find-links 或 --trusted-host 加空格和地址，以及 --pre。`,
      };
}

const valued = /^--(index-url|extra-index-url|find-links|trusted-host)$/;

/** The message for the first invalid item. */
function each(
  text: string,
  items: readonly string[],
  check: (item: string) => Localized | null,
): Localized | null {
  const wrong = items.find((item) => check(item));
  return (
    checks.printable(text.replace(/\s/g, ' ')) ??
    (wrong === undefined ? null : check(wrong))
  );
}

const matching =
  (pattern: RegExp, message: (item: string) => Localized) =>
  (item: string): Localized | null =>
    pattern.test(item) ? null : message(item.slice(0, 60));

/**
 * https://www.debian.org/doc/debian-policy/ch-controlchecks.html#source, with
 * an optional version in apt-get's notation.
 */
const aptName = matching(
  /^[a-z0-9][a-z0-9+.-]+(=[A-Za-z0-9.+:~-]+)?$/,
  (item) => ({
    en: `“${item}” is not an apt package name: use only lowercase letters, digits, and + . -, with spaces between names.`,
    zh: `“${item}”不是 apt 的包名：只能用小写字母、数字和 + . -，多个包用空格隔开。`,
  }),
);

/**
 * A name with extras and versions (PEP 508), or the URL of a package. Options
 * and markers belong in requirements.txt.
 */
const pipSpec = matching(
  /^([A-Za-z0-9][A-Za-z0-9._-]*(\[[A-Za-z0-9._,-]+\])?([<>=!~]=?=?[^\s;<>=!~,]+(,[<>=!~]=?=?[^\s;<>=!~,]+)*)?|(git\+)?https:\/\/[^\s]+)$/,
  (item) => ({
    en: `“${item}” isn’t a pip package, such as numpy or torch==2.7.1. Options and conditions go into requirements.txt.`,
    zh: `“${item}”不是 pip 的包，应像 numpy 或 torch==2.7.1 这样写。选项和条件请写进 requirements.txt。`,
  }),
);

const condaSpec = matching(
  /^[A-Za-z0-9_][A-Za-z0-9_.:/-]*([<>=!]=?[A-Za-z0-9._*+-]+(,[<>=!]=?[A-Za-z0-9._*+-]+)*(=[A-Za-z0-9._*+-]+)?)?$/,
  (item) => ({
    en: `“${item}” isn’t a conda package, such as numpy or python=3.12.`,
    zh: `“${item}”不是 conda 的包，应像 numpy 或 python=3.12 这样写。`,
  }),
);

/** https://cran.r-project.org/doc/manuals/R-exts.html: letters, digits, and dots. */
const cranName = matching(/^[A-Za-z][A-Za-z0-9.]*[A-Za-z0-9]$/, (item) => ({
  en: `“${item}” isn’t a CRAN package name: use only letters, digits, and dots.`,
  zh: `“${item}”不是 CRAN 的包名：只能用字母、数字和点。`,
}));

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
