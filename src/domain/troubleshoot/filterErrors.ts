import { errorPhases, type PhaseRow } from '../../data/errorPhases';
import { errors } from '../../data/errors';
import type { Machine } from '../../data/schema/command';
import type { ErrorPhase, ErrorRow } from '../../data/schema/error';
import type { Locale } from '../../data/schema/text';
import { pick } from '../text/pick';

/** A filter for the list of errors; an empty part matches all. */
export type ErrorFilter = {
  /** A part of the message, or words of its cause. */
  readonly text: string;
  readonly phase: ErrorPhase | '';
  readonly machine: Machine | '';
};

/** The errors of one phase, in table order. */
export type ErrorGroup = {
  readonly phase: PhaseRow;
  readonly rows: readonly ErrorRow[];
};

/**
 * The filtered list of errors, grouped by phase. Each error appears once, under
 * its most likely phase among those that the filter selects.
 */
export function filterErrors(
  { text, phase, machine }: ErrorFilter,
  locale: Locale,
): readonly ErrorGroup[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (row: ErrorRow) =>
    row.pattern.test(text) ||
    wanted.every((word) => textOf(row, locale).includes(word));
  const groups = errorPhases.filter(
    ({ id, on }) => (phase || id) === id && (machine || on) === on,
  );
  const shown = new Set(groups.map(({ id }) => id));
  return groups
    .map((group) => ({
      phase: group,
      rows: errors.filter(
        (row) =>
          row.phases.find((one) => shown.has(one)) === group.id && fits(row),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

const textOf = ({ id, sample, cause, fix }: ErrorRow, locale: Locale) =>
  [id, sample, ...[cause, ...fix].map((text) => pick(text, locale))]
    .join(' ')
    .toLowerCase();
