import type { Localized, Source } from '../../data/schema/text';

/** error: will not work, or harms others. warning: likely trouble. info: habit. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule has found, and where. */
export type Finding<Place, Id extends string = string> = {
  readonly rule: Id;
  readonly severity: Severity;
  readonly place: Place;
  readonly title: Localized;
  /** What will happen, and why. */
  readonly why: Localized;
  /** What to do instead. */
  readonly fix: Localized;
};

/** A rule on a subject (a command, a Dockerfile), with its own examples as tests. */
export type Rule<Subject, Place, Id extends string = string> = {
  readonly id: Id;
  readonly severity: Severity;
  readonly title: Localized;
  readonly why: Localized;
  readonly fix: Localized;
  readonly source: Source;
  /** Texts in which the rule must find something. */
  readonly bad: readonly string[];
  /** Texts in which it must find nothing. */
  readonly good: readonly string[];
  readonly check: (subject: Subject) => readonly Place[];
};

/** All findings of some rules, the gravest first. */
export function examine<Subject, Place, Id extends string>(
  subject: Subject,
  rules: readonly Rule<Subject, Place, Id>[],
): readonly Finding<Place, Id>[] {
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  return rules
    .flatMap(({ id, severity, title, why, fix, check }) =>
      check(subject).map((place) => ({
        rule: id,
        severity,
        place,
        title,
        why,
        fix,
      })),
    )
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
