/** A fact whose source was last read longer ago than its table allows. */
export type StaleFact = {
  /** The path inside the table, such as `gpuSources.list` or `errors.no-space-left`. */
  readonly path: string;
  readonly checked: string;
  readonly days: number;
};

/**
 * Finds everything with a `checked` date that is more than the given number of
 * days old, at any depth of a module: tables keep the date in each row or once per
 * source.
 *
 * @param today `YYYY-MM-DD`, like the dates in the table
 */
export function staleFacts(
  module: unknown,
  today: string,
  maxDays: number,
): StaleFact[] {
  return dated(module, []).flatMap(({ path, checked }) => {
    const days = Math.round(
      (Date.parse(today) - Date.parse(checked)) / 86_400_000,
    );
    return days > maxDays ? [{ path: path.join('.'), checked, days }] : [];
  });
}

type Dated = { readonly path: readonly string[]; readonly checked: string };

function dated(value: unknown, path: readonly string[]): Dated[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'checked' in value && typeof value.checked === 'string'
      ? [{ path, checked: value.checked }]
      : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) =>
      dated(inner, [...path, nameOf(inner) ?? key]),
    ),
  ];
}

/** The name of a row, which is more informative than its index. */
function nameOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  if ('id' in row && typeof row.id === 'string') return row.id;
  return 'name' in row && typeof row.name === 'string' ? row.name : undefined;
}
