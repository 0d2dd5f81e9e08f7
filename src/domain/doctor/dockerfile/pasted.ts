import type { Span } from '../../command/lex';
import type { DockerfileText } from '../../dockerfile/read/types';
import type { JudgedMachine } from '../../gpu/advice/recommend';
import type { Edit } from '../../text/edit';
import type { Rule } from '../types';

/** What is known about the machine that the image is for. */
export type DockerfileContext = {
  /** Absent if no server was chosen: then there are no findings about GPUs. */
  readonly machine?: JudgedMachine;
};

/** A pasted Dockerfile, and where its image will run. */
export type PastedDockerfile = DockerfileText & {
  readonly context: DockerfileContext;
};

/** The text that a finding is about, and the edits that fix it, if a fix is certain. */
export type FilePlace = Span & { readonly edits?: readonly Edit[] };

/** A rule for Dockerfile text, with its examples as tests. */
export type FileRule = Rule<PastedDockerfile, FilePlace>;
