import type { DockerForm } from '../../data/dockerFields';
import { commandWords, type CommandWords } from '../form/commandWords';
import type { ReadFile } from '../requirements/types';
import type { DockerContext } from './context';
import { packageWords } from './packageWords';

/** The form's texts split into items or words, so that each is parsed only once. */
export type DockerTexts = Readonly<
  Record<'apt' | 'pip' | 'conda' | 'cran' | 'compiled', readonly string[]>
> & {
  readonly command: CommandWords;
  /** The user's file; null if there is none or the file parser is still loading. */
  readonly yours: ReadFile | null;
  /** Index options of pip, split into words. */
  readonly indexes: readonly string[];
  /** Groups and extras of the file that the user selected. */
  readonly groups: readonly string[];
};

export const readTexts = (
  form: DockerForm,
  { readFile }: Pick<DockerContext, 'readFile'>,
): DockerTexts => ({
  apt: packageWords(form.apt, 'apt'),
  pip: packageWords(form.pip, 'pip'),
  conda: packageWords(form.conda, 'conda'),
  cran: packageWords(form.cran, 'cran'),
  compiled: packageWords(form.compiled, 'pip'),
  command: commandWords(form.command),
  indexes: form.indexes.split(/\s+/).filter(Boolean),
  yours: form.yours.trim() ? (readFile?.(form.yours) ?? null) : null,
  groups: form.groups.split(/[\s,，、]+/).filter(Boolean),
});
