import type { DockerForm } from '../../data/dockerFields';
import { commandWords, type CommandWords } from '../form/commandWords';

/** The texts of a form that are read as items or words, each read once. */
export type DockerTexts = Readonly<
  Record<'apt' | 'pip' | 'conda' | 'cran', readonly string[]>
> & { readonly command: CommandWords };

export const readTexts = (form: DockerForm): DockerTexts => ({
  apt: items(form.apt),
  pip: items(form.pip),
  conda: items(form.conda),
  cran: items(form.cran),
  command: commandWords(form.command),
});

/** Items of a field: between spaces or line breaks; sorted, each once, as Docker advises. */
const items = (text: string): readonly string[] =>
  [...new Set(text.split(/\s+/).filter(Boolean))].sort();
