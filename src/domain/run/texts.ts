import type { RunForm } from '../../data/runFields';
import { commandWords, type CommandWords } from '../form/commandWords';
import { moreOptions, type MoreOptions } from './moreOptions';

/** The form's texts split into words, so that each is parsed only once. */
export type RunTexts = {
  readonly command: CommandWords;
  readonly more: MoreOptions;
};

/** Parses the texts; invalid ones have a message instead of words. */
export const readTexts = ({ command, more }: RunForm): RunTexts => ({
  command: commandWords(command),
  more: moreOptions(more),
});
