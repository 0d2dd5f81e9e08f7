import type { ComposeText } from '../../docker/compose/read/readCompose';
import type { FilePlace } from '../dockerfile/pasted';
import type { Rule } from '../types';

/** A rule for the text of a Compose file, with its examples as tests. */
export type ComposeRule = Rule<ComposeText, FilePlace>;
