export type Column =
  | 'index'
  | 'name'
  | 'uuid'
  | 'driver'
  | 'memory'
  | 'used'
  | 'utilization'
  | 'cc'
  | 'mig'
  | 'pid'
  | 'other';

/**
 * Fields of `--query-gpu` and `--query-compute-apps` (`nvidia-smi
 * --help-query-gpu`), older names next to newer ones.
 */
const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries<Column>({
    index: 'index',
    name: 'name',
    gpu_name: 'name',
    uuid: 'uuid',
    gpu_uuid: 'uuid',
    driver_version: 'driver',
    'memory.total': 'memory',
    'memory.used': 'used',
    'utilization.gpu': 'utilization',
    compute_cap: 'cc',
    'mig.mode.current': 'mig',
    pid: 'pid',
  }),
);

const FIELD = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*$/;

export type Header = {
  readonly columns: readonly Column[];
  readonly separator: string;
};

/** Spreadsheets write semicolons, Markdown pipes, Confluence two of them in a header. */
const SEPARATORS = [',', ';', '|'];

export const cellsOf = (text: string, separator: string): readonly string[] =>
  (separator === '|' ? text.replace(/^\s*\|+|\|+\s*$/g, '') : text)
    .split(separator === '|' ? /\|{1,2}/ : separator)
    .map((cell) => cell.trim().replace(/^"([^"]*)"$/, '$1'));

/** The columns that a header line names, or null if it is none. */
export function headerOf(text: string): Header | null {
  for (const separator of SEPARATORS) {
    const columns = columnsOf(
      cellsOf(text, separator).map((cell) => cell.replace(/ \[[^\]]*\]$/, '')),
    );
    if (columns) return { columns, separator };
  }
  return null;
}

function columnsOf(fields: readonly string[]): readonly Column[] | null {
  if (!fields.every((name) => FIELD.test(name))) return null;
  if (!fields.some((name) => COLUMNS.has(name))) return null;
  return fields.map((name) => COLUMNS.get(name) ?? 'other');
}

/** With `noheader`, the command above the output names the columns. */
export function fieldsAsked(text: string): Header | null {
  const fields = /--query-(?:gpu|compute-apps)[= ]["']?([\w.,]+)/.exec(
    text,
  )?.[1];
  const columns = fields === undefined ? null : columnsOf(fields.split(','));
  return columns && { columns, separator: ',' };
}
