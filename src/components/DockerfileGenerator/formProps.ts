import type { DockerField, DockerForm } from '../../data/dockerFields';
import type { Recipe } from '../../data/schema/recipe';
import type { Base } from '../../domain/dockerfile/base';
import type { FrameworkChoice } from '../../domain/dockerfile/frameworkChoice';
import type { DockerFinding } from '../../domain/dockerfile/finding';
import type { Wants } from '../../domain/dockerfile/wants/types';
import type { FormProps as CommonProps } from '../form/formProps';

/** The props of each group of fields. */
export type FormProps = CommonProps<DockerForm> & {
  readonly recipe: Recipe;
  /** The base image of the displayed Dockerfile. */
  readonly base: Base | null;
  /** How its packages were sorted. */
  readonly wants: Wants | null;
  /** The bases to choose from if the file asks for a framework that the newest lacks. */
  readonly choice: FrameworkChoice | null;
  readonly findings: readonly DockerFinding[];
};

/** The findings for some fields. */
export const findingsOf = (
  { findings }: FormProps,
  ...fields: readonly DockerField[]
): readonly DockerFinding[] =>
  findings.filter(({ place }) => fields.includes(place.field));
