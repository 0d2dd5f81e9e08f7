import type { DockerField } from '../../data/dockerFields';
import type { Localized } from '../../data/schema/text';

/** One instruction, ready to write, with an explanation for the user. */
export type Instruction = {
  readonly keyword: string;
  /** Everything after the keyword, continuation lines included. */
  readonly body: string;
  /** The field that produced it; null if it is always present. */
  readonly field: DockerField | null;
  readonly why: Localized;
  /** A comment line above it in the file. */
  readonly comment?: Localized;
};

/** Instructions without empty lines between them; an empty line separates two groups. */
export type Group = readonly Instruction[];

/** A file next to the Dockerfile. */
export type ExtraFile = {
  readonly path: string;
  readonly text: string;
  readonly why: Localized;
};
