import type { DockerField } from '../../data/dockerFields';
import type { Localized } from '../../data/schema/text';
import type { Finding, Severity } from '../doctor/types';

/** A finding with the field that it belongs to. */
export type DockerFinding = Finding<{ readonly field: DockerField }>;

/** The texts of a finding. */
export type Texts = readonly [title: Localized, why: Localized, fix: Localized];

/** A finding about a field. */
export const finding = (
  rule: string,
  severity: Severity,
  field: DockerFinding['place']['field'],
  texts: Texts,
): DockerFinding => {
  const [title, why, fix] = texts;
  return { rule, severity, place: { field }, title, why, fix };
};
