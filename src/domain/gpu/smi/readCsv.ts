import { isKnownName } from '../name/names';
import { cellsOf, type Column, fieldsAsked, headerOf } from './csvHeader';
import type { SmiGpu, SmiReading } from './types';

/**
 * Reads `nvidia-smi --query-gpu=… --format=csv`, with or without the header
 * line, and `--query-compute-apps` with it. Without the header, columns are
 * recognized by the shape of their cells, and a line counts only if one cell is
 * the name of a GPU.
 */
export function readCsv(lines: readonly string[]): SmiReading {
  const gpus: SmiGpu[] = [];
  const read = new Set<number>();
  let columns: readonly Column[] | null = null;
  let separator = ',';
  let driver: string | undefined;
  let apps: Map<string, number[]> | undefined;
  lines.forEach((text, i) => {
    const header = headerOf(text) ?? fieldsAsked(text);
    if (header) {
      columns = header.columns;
      separator = header.separator;
      if (columns.includes('pid')) apps ??= new Map<string, number[]>();
      read.add(i + 1);
      return;
    }
    const cells = cellsOf(text, separator);
    const row = columns === null ? guess(cells) : columns;
    if (row?.length !== cells.length) return;
    if (apps && row.includes('pid')) {
      if (readApp(cells, row, apps)) read.add(i + 1);
      return;
    }
    const gpu = toGpu(cells, row, i, lines);
    const found = cells[row.indexOf('driver')];
    if (found !== undefined && /^\d{3}\.\d+(\.\d+)?$/.test(found))
      driver ??= found;
    if (gpu) gpus.push(gpu);
    if (gpu || row.includes('driver')) read.add(i + 1);
  });
  return {
    format: 'csv',
    ...(driver === undefined ? {} : { driver }),
    ...(apps && { apps }),
    gpus,
    read,
  };
}

/** A program from `--query-compute-apps`, which identifies its GPU by UUID. */
function readApp(
  cells: readonly string[],
  columns: readonly Column[],
  apps: Map<string, number[]>,
): boolean {
  const uuid = cells[columns.indexOf('uuid')] ?? '';
  const pid = cells[columns.indexOf('pid')] ?? '';
  if (!/^GPU-[0-9a-f-]{36}$/.test(uuid) || !/^\d{1,10}$/.test(pid))
    return false;
  apps.set(uuid, [...(apps.get(uuid) ?? []), Number(pid)]);
  return true;
}

/** The columns of a line without a header, or null if it is not a CSV row. */
function guess(cells: readonly string[]): readonly Column[] | null {
  const columns = cells.map((cell): Column => {
    if (/^GPU-[0-9a-f-]{8,}$/.test(cell)) return 'uuid';
    if (/^\d{3}\.\d{2,3}(\.\d{1,2})?$/.test(cell)) return 'driver';
    if (/^\d+ MiB$/.test(cell)) return 'memory';
    if (/^\d{1,2}\.\d$/.test(cell)) return 'cc';
    if (isKnownName(cell)) return 'name';
    return 'other';
  });
  totalAmong(cells, columns);
  const known = columns.indexOf('name');
  const named = known !== -1 ? known : unknownName(cells, columns);
  if (named === -1) return null;
  columns[named] = 'name';
  if (named === 1 && /^\d{1,3}$/.test(cells[0] ?? '')) columns[0] = 'index';
  return columns;
}

/**
 * A name that is not in the table is accepted only next to cells with an
 * unmistakable shape.
 */
const unknownName = (
  cells: readonly string[],
  columns: readonly Column[],
): number =>
  columns.some((kind) => kind !== 'other')
    ? cells.findIndex((cell) =>
        /^(NVIDIA|Tesla|Quadro|GeForce|TITAN|GRID) \S/.test(cell),
      )
    : -1;

/**
 * Of several memory sizes, the largest is the total. Which of the others is
 * memory in use is not certain, so none is read as that.
 */
function totalAmong(cells: readonly string[], columns: Column[]): void {
  const amount = (at: number) =>
    columns[at] === 'memory' ? Number.parseInt(cells[at] ?? '', 10) : -1;
  const total = columns
    .map((_, at) => at)
    .reduce((a, b) => (amount(b) > amount(a) ? b : a), 0);
  columns.forEach((kind, at) => {
    if (kind === 'memory' && at !== total) columns[at] = 'other';
  });
}

function toGpu(
  cells: readonly string[],
  columns: readonly Column[],
  at: number,
  lines: readonly string[],
): SmiGpu | null {
  const cell = (kind: Column): string | undefined =>
    cells[columns.indexOf(kind)];
  const name = cell('name');
  if (name === undefined || !/^\w.*[A-Za-z]/.test(name)) return null;
  const index = /^\d{1,3}$/.exec(cell('index') ?? '')?.[0];
  const memory = /^(\d+)(?: MiB)?$/.exec(cell('memory') ?? '')?.[1];
  const cc = /^\d{1,2}\.\d$/.exec(cell('cc') ?? '')?.[0];
  const uuid = /^GPU-[0-9a-f-]{36}$/.exec(cell('uuid') ?? '')?.[0];
  const mig = cell('mig');
  const used = /^(\d+)(?: MiB)?$/.exec(cell('used') ?? '')?.[1];
  const busy = /^(\d{1,3})(?: %)?$/.exec(cell('utilization') ?? '')?.[1];
  const place = columns.indexOf('name');
  return {
    ...(index === undefined ? {} : { index: Number(index) }),
    name,
    // A comma ends the name; at the end of a line, only the next line shows
    // whether the name is complete.
    whole: place < cells.length - 1 || isBoundary(lines[at + 1], cells.length),
    ...(place > 0 || isBoundary(lines[at - 1], cells.length)
      ? {}
      : { openStart: true }),
    ...(uuid === undefined ? {} : { uuid }),
    ...(memory === undefined ? {} : { memoryMiB: Number(memory) }),
    ...(cc === undefined ? {} : { cc }),
    ...(mig === 'Enabled' || mig === 'Disabled'
      ? { migEnabled: mig === 'Enabled' }
      : {}),
    ...(used !== undefined || busy !== undefined
      ? {
          use: {
            ...(used !== undefined && { memoryMiB: Number(used) }),
            ...(busy !== undefined && { utilization: Number(busy) }),
          },
        }
      : {}),
    mig: [],
    line: at + 1,
  };
}

/**
 * Whether the adjacent line is not a piece of this row: it is empty, a prompt,
 * or another row.
 */
function isBoundary(text: string | undefined, cells: number): boolean {
  if (text === undefined) return false;
  if (text.trim() === '' || /[$#%>]/.test(text) || headerOf(text)) return true;
  const beside = text.split(',').map((cell) => cell.trim());
  return beside.length === cells && guess(beside) !== null;
}
