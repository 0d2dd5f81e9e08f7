import { asObject, parseObject } from '../../text/json';
import type { SmiGpu, SmiReading } from './types';
import { useOf } from './use';

/**
 * Reads `gpustat --json`, whose keys are the fields of `nvidia-smi
 * --query-gpu`. Text before and after the object is ignored.
 */
export function readJson(lines: readonly string[]): SmiReading {
  const first = lines.findIndex((line) => line.trimStart().startsWith('{'));
  const last = lines.map((line) => line[0]).lastIndexOf('}');
  const given = parseObject(lines.slice(first, last + 1).join('\n'));
  const driver = textOf(given['driver_version'], /^\d{3}\.[\d.]+$/);
  const listed: readonly unknown[] = Array.isArray(given['gpus'])
    ? given['gpus']
    : [];
  const gpus = listed.flatMap((one) => gpuOf(asObject(one), first + 1) ?? []);
  return {
    format: 'list',
    gpus,
    read: new Set(
      gpus.length > 0
        ? lines.slice(first, last + 1).map((_, i) => first + 1 + i)
        : [],
    ),
    ...(gpus.length > 0 && driver !== undefined && { driver }),
  };
}

function gpuOf(
  row: Readonly<Record<string, unknown>>,
  line: number,
): SmiGpu | null {
  const name = textOf(row['name'], /\S/);
  if (name === undefined) return null;
  const index = countOf(row['index']);
  const uuid = textOf(row['uuid'], /^GPU-[0-9a-f-]{36}$/);
  const memory = countOf(row['memory.total']);
  const used = countOf(row['memory.used']);
  const busy = countOf(row['utilization.gpu']);
  return {
    ...(index !== undefined && { index: Number(index) }),
    name,
    whole: true,
    ...(uuid !== undefined && { uuid }),
    ...(memory !== undefined && { memoryMiB: Number(memory) }),
    mig: [],
    use: useOf(used, busy),
    line,
  };
}

const textOf = (value: unknown, shape: RegExp): string | undefined =>
  typeof value === 'string' && shape.test(value) ? value : undefined;

/** A whole number, as digits. */
const countOf = (value: unknown): string | undefined =>
  Number.isInteger(value) ? String(value) : undefined;
