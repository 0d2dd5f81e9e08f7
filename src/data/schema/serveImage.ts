import type { Sourced } from './text';

/** The image of a program that serves models, in the tag that the pages show. */
export type ServeImage = Sourced & {
  /** With its registry where that is not Docker Hub. */
  readonly image: string;
};
