import type { Locale, Localized } from '../../data/schema/text';
import type { DockerOutcome } from '../dockerfile/outcome';
import type { DockerSpec } from '../dockerfile/spec';
import {
  dockerfileText,
  dockerignoreText,
  extraFiles,
  ownFiles,
} from '../dockerfile/toFile';
import { pick } from '../text/pick';
import type { KitInput } from './input';
import type { KitFile } from './spec';

type Result = NonNullable<DockerOutcome['result']>;

/** The files that the kit holds although they are the reader's, by the field that has their text. */
const held = {
  'requirements.txt': 'requirements',
  'environment.yml': 'environment',
} as const;

type Held = keyof typeof held;
const isHeld = (name: string): name is Held => name in held;

/** What the reader has to bring: their own code, weights. */
export const neededOfReader = (spec: DockerSpec): readonly string[] =>
  ownFiles(spec).filter((name) => !isHeld(name));

/** The Dockerfile and every file that its build takes, but for `neededOfReader`. */
export function contextFiles(
  { spec, groups }: Result,
  { language, files }: KitInput,
): readonly KitFile[] {
  return [
    {
      path: 'Dockerfile',
      text: dockerfileText(groups, (text) => pick(text, language)),
      what: { en: 'What the image is made of.', zh: '镜像的构建步骤。' },
    },
    {
      path: '.dockerignore',
      text: dockerignoreText(spec),
      what: {
        en: 'Keeps everything else out of the build.',
        zh: '不让其他文件进入构建。',
      },
    },
    ...ownFiles(spec)
      .filter(isHeld)
      .map((path) => ({
        path,
        text: withEnd(files[held[path]]) || starts[path](language),
        what: packagesOf,
      })),
    ...extraFiles(spec).map(({ path, text, why }) => ({
      path,
      text,
      what: why,
    })),
  ];
}

const packagesOf: Localized = {
  en: 'Your packages, with their versions.',
  zh: '你需要的包和版本。',
};

const withEnd = (text: string): string =>
  text.trim() ? `${text.replaceAll('\r\n', '\n').trimEnd()}\n` : '';

/** A file to start from, where the reader has given none. */
const starts: Readonly<Record<Held, (locale: Locale) => string>> = {
  'requirements.txt': (locale) => `# ${pick(oneALine, locale)}\n`,
  'environment.yml': (locale) =>
    `# ${pick(inList, locale)}\nname: base\nchannels:\n  - conda-forge\ndependencies:\n  - python=3.12\n`,
};

const oneALine: Localized = {
  en: 'One package a line, with its version: numpy==2.2.6',
  zh: '一行一个包，写明版本，例如 numpy==2.2.6',
};
const inList: Localized = {
  en: 'One package a line below dependencies, with its version: numpy=2.2',
  zh: 'dependencies 下面一行一个包，写明版本，例如 numpy=2.2',
};
