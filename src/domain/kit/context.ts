import type { Locale, Localized } from '../../data/schema/text';
import type { DockerOutcome } from '../dockerfile/outcome';
import type { DockerSpec } from '../dockerfile/spec';
import {
  dockerfileText,
  dockerignoreText,
  extraFiles,
  ownFiles,
} from '../dockerfile/toFile';
import type { FileFormat } from '../requirements/types';
import { pick } from '../text/pick';
import type { KitFile } from './spec';

type Result = NonNullable<DockerOutcome['result']>;

/** Files that the user must provide: their own code, weights, a certificate. */
export const neededOfReader = ({ spec }: Result): readonly string[] =>
  ownFiles(spec).filter((name) => textOf(name, spec, 'en') === null);

/** The Dockerfile and every file that its build needs, except for `neededOfReader`. */
export function contextFiles(
  { spec, groups }: Result,
  locale: Locale,
): readonly KitFile[] {
  return [
    {
      path: 'Dockerfile',
      text: dockerfileText(groups, (text) => pick(text, locale)),
      what: {
        en: 'The instructions that build the image.',
        zh: '镜像的构建步骤。',
      },
    },
    {
      path: '.dockerignore',
      text: dockerignoreText(spec),
      what: {
        en: 'Keeps everything else out of the build.',
        zh: '不让其他文件进入构建。',
      },
    },
    ...ownFiles(spec).flatMap((path) => {
      const text = textOf(path, spec, locale);
      return text === null ? [] : [{ path, text, what: packagesOf }];
    }),
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

/** The formats in which the user's file is copied to the build under its own name. */
const formats: Readonly<Record<string, FileFormat>> = {
  'requirements.txt': 'requirements',
  'environment.yml': 'environment',
  'renv.lock': 'renv-lock',
  DESCRIPTION: 'description',
};

/**
 * The text of a file that the kit can contain: the user's, or a template. Null
 * for all others.
 */
function textOf(
  name: string,
  { wants, form }: DockerSpec,
  locale: Locale,
): string | null {
  const format = formats[name];
  if (format !== undefined && wants.read?.format === format)
    return `${form.yours.replaceAll('\r\n', '\n').trimEnd()}\n`;
  return starts[name]?.(locale) ?? null;
}

/** A template for a file that the user has not provided. */
const starts: Readonly<Record<string, (locale: Locale) => string>> = {
  'requirements.txt': (locale) => `# ${pick(oneALine, locale)}\n`,
  'environment.yml': (locale) =>
    `# ${pick(inList, locale)}\nname: base\nchannels:\n  - conda-forge\ndependencies:\n  - python=3.12\n`,
};

const oneALine: Localized = {
  en: 'One package per line, with its version: numpy==2.2.6',
  zh: '一行一个包，写明版本，例如 numpy==2.2.6',
};
const inList: Localized = {
  en: 'One package per line below dependencies, with its version: numpy=2.2',
  zh: 'dependencies 下面一行一个包，写明版本，例如 numpy=2.2',
};
