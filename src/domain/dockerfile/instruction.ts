import type { DockerField } from '../../data/dockerFields';
import type { Localized } from '../../data/schema/text';

/** One instruction, ready to be written, and what the reader should know about it. */
export type Instruction = {
  readonly keyword: string;
  /** Everything behind the keyword, continuation lines included. */
  readonly body: string;
  /** The field that it was written by; null where it is always there. */
  readonly field: DockerField | null;
  readonly why: Localized;
  /** Written above it in the file. */
  readonly comment?: Localized;
};

/** Instructions that stand together, with a blank line between two groups. */
export type Group = readonly Instruction[];

/** A file beside the Dockerfile. */
export type ExtraFile = {
  readonly path: string;
  readonly text: string;
  readonly why: Localized;
};
