import type { RunForm } from '../../data/runFields';
import { commandWords, type CommandWords } from '../form/commandWords';
import { moreOptions, type MoreOptions } from './moreOptions';

/** The texts of a form that are read as words, each read once. */
export type RunTexts = {
  readonly command: CommandWords;
  readonly more: MoreOptions;
};

export const readTexts = ({ command, more }: RunForm): RunTexts => ({
  command: commandWords(command),
  more: moreOptions(more),
});
