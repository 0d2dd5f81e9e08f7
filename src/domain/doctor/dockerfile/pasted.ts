import type { Span } from '../../command/lex';
import type { DockerfileText } from '../../dockerfile/read/types';
import type { JudgedMachine } from '../../gpu/recommend';
import type { Edit } from '../../text/edit';
import type { Rule } from '../types';

/** What is known of the machine that the image is for. */
export type DockerfileContext = {
  /** Absent where no server was chosen: then nothing is said of its cards. */
  readonly machine?: JudgedMachine;
};

/** A Dockerfile as it was pasted, and where its image will run. */
export type PastedDockerfile = DockerfileText & {
  readonly context: DockerfileContext;
};

/** What a finding is about, and the change that surely mends it. */
export type FilePlace = Span & { readonly edits?: readonly Edit[] };

/** A rule on the text of a Dockerfile, with its own examples as tests. */
export type FileRule = Rule<PastedDockerfile, FilePlace>;
