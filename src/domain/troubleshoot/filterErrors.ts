import { errorPhases, type PhaseRow } from '../../data/errorPhases';
import { errors } from '../../data/errors';
import type { Machine } from '../../data/schema/command';
import type { ErrorPhase, ErrorRow } from '../../data/schema/error';
import type { Locale } from '../../data/schema/text';
import { pick } from '../text/pick';

/** What a reader asks the list of errors for; an empty part asks for all. */
export type ErrorFilter = {
  /** A piece of the message, or words of its cause. */
  readonly text: string;
  readonly phase: ErrorPhase | '';
  readonly machine: Machine | '';
};

/** The errors of one phase, in the order of the table. */
export type ErrorGroup = {
  readonly phase: PhaseRow;
  readonly rows: readonly ErrorRow[];
};

/**
 * The list of errors by phase. Each error appears once: of the phases that the
 * filter leaves, under the most likely one.
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
