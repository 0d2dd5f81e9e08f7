import type { Sourced } from './text';

/** The image of a program that serves models, with the tag that the pages show. */
export type ServeImage = Sourced & {
  /** Includes the registry unless it is Docker Hub. */
  readonly image: string;
};
