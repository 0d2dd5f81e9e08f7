import type { Localized, Source } from '../../data/schema/text';
import type { Span } from '../command/lex';
import type { Edit } from '../text/edit';

/**
 * error: does not work, or harms others. warning: likely trouble. info: good
 * practice.
 */
export type Severity = 'error' | 'warning' | 'info';

/** From most to least severe. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The texts of a rule, independent of where it finds something. */
export type RuleTexts<Id extends string = string> = {
  readonly id: Id;
  readonly severity: Severity;
  readonly title: Localized;
  /** What happens, and why. */
  readonly why: Localized;
  /** What to do instead. */
  readonly fix: Localized;
  /** When the finding is harmless and can be ignored, or that it never is. */
  readonly except: Localized;
  readonly source: Source;
};

/** A rule's finding, and its place. */
export type Finding<Place, Id extends string = string> = Pick<
  RuleTexts,
  'severity' | 'title' | 'why' | 'fix'
> & {
  readonly rule: Id;
  readonly place: Place;
};

/** A finding in a text, with the edits that fix it; empty if no fix is certain. */
export type TextFinding = Span &
  Omit<RuleTexts, 'id'> & {
    readonly rule: string;
    readonly edits: readonly Edit[];
  };

/**
 * A text in which a rule finds something, with the text after its edits, if it
 * has any.
 */
export type BadExample = string | readonly [text: string, fixed: string];

/** A rule for a subject (a command, a Dockerfile), with its examples as tests. */
export type Rule<Subject, Place, Id extends string = string> = RuleTexts<Id> & {
  readonly bad: readonly BadExample[];
  /** Texts in which it must find nothing. */
  readonly good: readonly string[];
  readonly check: (subject: Subject) => readonly Place[];
};

/** The text of an example, without its fixed form. */
export const badText = (bad: BadExample): string =>
  typeof bad === 'string' ? bad : bad[0];

/** The findings of all given rules, most severe first. */
export function examine<Subject, Place, Id extends string>(
  subject: Subject,
  rules: readonly Rule<Subject, Place, Id>[],
): readonly Finding<Place, Id>[] {
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
    .sort(bySeverity);
}

/** Compares findings by severity, most severe first. */
export const bySeverity = (
  a: { readonly severity: Severity },
  b: { readonly severity: Severity },
): number => severities.indexOf(a.severity) - severities.indexOf(b.severity);
