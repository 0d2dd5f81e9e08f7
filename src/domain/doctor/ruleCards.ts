import type { Locale } from '../../data/schema/text';
import type { ListedRule } from './allRules';
import { badText, type Severity } from './types';

/** A rule with its texts in one language. */
export type RuleCard = {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** When to ignore it, or that it is always harmful. */
  readonly except: string;
  /** Absent if it was measured. */
  readonly source: string | null;
  readonly bad: string | null;
  /** The bad example after the one-click fix. */
  readonly fixed: string | null;
  readonly good: string | null;
};

/** The rules in one language, each with its first examples. */
export const toCards = (
  rules: readonly ListedRule[],
  locale: Locale,
): readonly RuleCard[] =>
  rules.map(({ id, severity, title, why, fix, except, source, bad, good }) => {
    const fixed = bad.find((example) => typeof example !== 'string');
    const example = fixed ?? bad[0];
    return {
      id,
      severity,
      title: title[locale],
      why: why[locale],
      fix: fix[locale],
      except: except[locale],
      source: source === 'measured' ? null : source,
      bad: example === undefined ? null : badText(example),
      fixed: typeof fixed === 'object' ? fixed[1] : null,
      good: good[0] ?? null,
    };
  });
