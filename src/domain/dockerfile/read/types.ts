import type { Span } from '../../command/lex';
import type { EditedText } from '../../text/editedText';

/** A text of a Dockerfile and its position. */
export type Piece = Span & { readonly text: string };

/** `--mount=type=cache`: `name` is `mount`; the value is empty if there is none. */
export type Flag = Piece & { readonly name: string; readonly value: string };

/** A key-value pair of ENV, ARG, or LABEL. */
export type Pair = Span & {
  readonly name: string;
  /** Without quotes; null for `ARG NAME`. */
  readonly value: string | null;
  /** `ENV NAME value`, without an equals sign. */
  readonly legacy: boolean;
};

/** A simple command in RUN, CMD, ENTRYPOINT, or HEALTHCHECK. */
export type ShellCommand = Span & {
  /** Without quotes; expansions stay as written. */
  readonly words: readonly Piece[];
  /** Whether another command's output is its input. */
  readonly piped: boolean;
};

export type FileInstruction = Span & {
  /** In uppercase; for ONBUILD, the keyword of its trigger. */
  readonly keyword: string;
  /** The keyword as written; for ONBUILD, that of its trigger. */
  readonly spelled: Piece;
  readonly onbuild: boolean;
  readonly flags: readonly Flag[];
  /** The text after the flags, without continuations and comments, up to a heredoc. */
  readonly rest: EditedText;
  readonly words: readonly Piece[];
  /** The words of the exec form; null for the shell form. */
  readonly json: readonly Piece[] | null;
  readonly pairs: readonly Pair[];
  /** The contents of heredocs. */
  readonly heredocs: readonly Piece[];
  readonly commands: readonly ShellCommand[];
  /** Empty lines in the middle of the instruction. */
  readonly emptyLines: readonly Span[];
  /** Index of its stage; -1 before the first FROM. */
  readonly stage: number;
};

export type Stage = {
  readonly index: number;
  readonly from: FileInstruction;
  /** The image as written. */
  readonly image: Piece;
  readonly name: Piece | null;
  /** The stage that it is built on, if that is not an image. */
  readonly parent: Stage | null;
  /** The image with ARG defaults expanded; null if an ARG has no default. */
  readonly resolved: string | null;
  readonly instructions: readonly FileInstruction[];
};

/** A parsed Dockerfile with the position of every element. */
export type DockerfileText = {
  readonly text: string;
  readonly escape: string;
  /** `syntax`, `escape`, `check` at the top of the file. */
  readonly directives: readonly (Piece & { readonly name: string })[];
  readonly comments: readonly Piece[];
  readonly instructions: readonly FileInstruction[];
  readonly stages: readonly Stage[];
};
