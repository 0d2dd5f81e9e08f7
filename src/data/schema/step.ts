import type { Machine } from './command';
import type { Localized } from './text';

export type StepId =
  'check' | 'write' | 'build' | 'save' | 'upload' | 'load' | 'run';

/** A step of the path from a Dockerfile to a running container. */
export type GuideStep = {
  readonly id: StepId;
  /** The number shown before the title; the check comes before step 1. */
  readonly number: number;
  /** The machine on which the reader does the step. */
  readonly on: Exclude<Machine, 'container'>;
  readonly title: Localized;
  /** What the reader has afterwards. */
  readonly result: Localized;
  /** The page's address within the site. */
  readonly path: `/${string}/`;
};
