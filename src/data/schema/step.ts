import type { Machine } from './command';
import type { Localized } from './text';

export type StepId =
  'check' | 'write' | 'build' | 'save' | 'upload' | 'load' | 'run';

/** A step of the path from a Dockerfile to a running container. */
export type GuideStep = {
  readonly id: StepId;
  /** What the reader sees before the title: the check comes before step 1. */
  readonly number: number;
  /** The machine on which the step is done. */
  readonly on: Exclude<Machine, 'container'>;
  readonly title: Localized;
  /** What the reader has in hand afterwards. */
  readonly result: Localized;
  /** The page's address within the site. */
  readonly path: `/${string}/`;
};
