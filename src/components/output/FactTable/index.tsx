import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export type Column<Row> = {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Whether a click on the column head sorts by it. */
  readonly sortable?: boolean;
};

export type Sorting = { readonly by: string; readonly down: boolean };

export type FactTableProps<Row> = {
  /** A caption, which screen readers announce and which names the scrolling frame. */
  readonly caption: string;
  /** The first column, which names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sorting?: Sorting;
  readonly onSort?: (by: string) => void;
};

/** A table of facts. It scrolls sideways on its own, with the keyboard too. */
export default function FactTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  sorting,
  onSort,
}: FactTableProps<Row>): ReactNode {
  return (
    <div
      className={`${styles.frame} lab-scrolls`}
      role="region"
      aria-label={caption}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe: scrollable-region-focusable
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head
                key={column.id}
                column={column}
                sorting={sorting}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, cell }, i) =>
                i === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id}>{cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head<Row>({
  column: { id, head, sortable },
  sorting,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
  readonly onSort: ((by: string) => void) | undefined;
}): ReactNode {
  const direction = directionOf(id, sorting);
  if (!sortable || !onSort) return <th scope="col">{head}</th>;
  return (
    <th scope="col" aria-sort={direction}>
      <button
        type="button"
        className={styles.sort}
        title={translate({
          id: 'factTable.sort',
          message: 'Sort by this column',
          description: 'Tip of a column head',
        })}
        onClick={() => {
          onSort(id);
        }}
      >
        {head}
        <span aria-hidden="true" className={styles.arrow}>
          {arrows[direction]}
        </span>
      </button>
    </th>
  );
}

const arrows = { ascending: '↑', descending: '↓', none: '↕' } as const;

function directionOf(
  id: string,
  sorting: Sorting | undefined,
): keyof typeof arrows {
  if (sorting?.by !== id) return 'none';
  return sorting.down ? 'descending' : 'ascending';
}
