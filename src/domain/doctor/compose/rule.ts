import type { ComposeText } from '../../docker/compose/read/readCompose';
import type { FilePlace } from '../dockerfile/pasted';
import type { Rule } from '../types';

/** A rule on the text of a compose file, with its own examples as tests. */
export type ComposeRule = Rule<ComposeText, FilePlace>;
