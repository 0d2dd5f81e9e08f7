import type { DockerField, DockerForm } from '../../data/dockerFields';
import type { Recipe } from '../../data/schema/recipe';
import type { Localized } from '../../data/schema/text';
import type { Base } from '../../domain/dockerfile/base';
import type { DockerFinding } from '../../domain/dockerfile/finding';
import type { Wants } from '../../domain/dockerfile/wants/types';

/** What each group of fields is given. */
export type FormProps = {
  readonly recipe: Recipe;
  readonly form: DockerForm;
  /** The base of the Dockerfile that is shown. */
  readonly base: Base | null;
  /** What its packages were sorted into. */
  readonly wants: Wants | null;
  readonly change: (part: Partial<DockerForm>) => void;
  /** The label of a field, in the reader’s language. */
  readonly label: (field: keyof DockerForm) => string;
  /** The message of a field, by its name (`env.0.name`). */
  readonly problem: (field: string) => Localized | null;
  readonly findings: readonly DockerFinding[];
};

/** The findings of some fields. */
export const findingsOf = (
  { findings }: FormProps,
  ...fields: readonly DockerField[]
): readonly DockerFinding[] =>
  findings.filter(({ place }) => fields.includes(place.field));
