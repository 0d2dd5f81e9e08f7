import type { DockerField, DockerForm } from '../../data/dockerFields';
import type { Recipe } from '../../data/schema/recipe';
import type { Localized } from '../../data/schema/text';
import type { Base } from '../../domain/dockerfile/base';
import type { DockerFinding } from '../../domain/dockerfile/finding';
import type { Wants } from '../../domain/dockerfile/wants/types';

/** The props of each group of fields. */
export type FormProps = {
  readonly recipe: Recipe;
  readonly form: DockerForm;
  /** The base image of the displayed Dockerfile. */
  readonly base: Base | null;
  /** How its packages were sorted. */
  readonly wants: Wants | null;
  readonly change: (part: Partial<DockerForm>) => void;
  /** The label of a field in the reader's language. */
  readonly label: (field: keyof DockerForm) => string;
  /** The error message of a field, by field name (`env.0.name`). */
  readonly problem: (field: string) => Localized | null;
  readonly findings: readonly DockerFinding[];
};

/** The findings for some fields. */
export const findingsOf = (
  { findings }: FormProps,
  ...fields: readonly DockerField[]
): readonly DockerFinding[] =>
  findings.filter(({ place }) => fields.includes(place.field));
