import type { Localized, Source } from '../../data/schema/text';
import type { Span } from '../command/lex';
import type { Edit } from '../text/edit';

/** error: will not work, or harms others. warning: likely trouble. info: habit. */
export type Severity = 'error' | 'warning' | 'info';

/** From the gravest to the lightest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What a rule says, wherever it finds something. */
export type RuleTexts<Id extends string = string> = {
  readonly id: Id;
  readonly severity: Severity;
  readonly title: Localized;
  /** What will happen, and why. */
  readonly why: Localized;
  /** What to do instead. */
  readonly fix: Localized;
  /** When the finding does no harm; absent where it always does. */
  readonly except?: Localized;
  readonly source: Source;
};

/** What a rule has found, and where. */
export type Finding<Place, Id extends string = string> = Pick<
  RuleTexts,
  'severity' | 'title' | 'why' | 'fix'
> & {
  readonly rule: Id;
  readonly place: Place;
};

/** A finding on a text, with the change that surely mends it; no edits where none does. */
export type TextFinding = Span &
  Omit<RuleTexts, 'id' | 'except'> & {
    readonly rule: string;
    readonly edits: readonly Edit[];
  };

/** A text in which a rule finds something; with the text after its edits, where it has any. */
export type BadExample = string | readonly [text: string, mended: string];

/** A rule on a subject (a command, a Dockerfile), with its own examples as tests. */
export type Rule<Subject, Place, Id extends string = string> = RuleTexts<Id> & {
  readonly bad: readonly BadExample[];
  /** Texts in which it must find nothing. */
  readonly good: readonly string[];
  readonly check: (subject: Subject) => readonly Place[];
};

/** The text of an example, without its mended form. */
export const badText = (bad: BadExample): string =>
  typeof bad === 'string' ? bad : bad[0];

/** All findings of some rules, the gravest first. */
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

/** Orders findings by their severity, the gravest first. */
export const bySeverity = (
  a: { readonly severity: Severity },
  b: { readonly severity: Severity },
): number => severities.indexOf(a.severity) - severities.indexOf(b.severity);
