import type { SmiGpu, SmiReading } from './types';

/** `[0] NVIDIA A100-SXM4-80GB | 35'C,   0 % |  1234 / 81920 MB | ann(1200M)` */
const GPUSTAT =
  /^\s*\[(\d{1,3})\] ([^|]+)\| *\d+ ?['°]?C,(?: *\d+ %,)? *(\d+) % *(?:,[^|]*)?\| *(\d+) \/ *(\d+) MB\b/;
/** The line above: host, date, driver. */
const GPUSTAT_HEAD = /\b20\d\d {1,3}(\d{3}\.\d+(?:\.\d+)?)$/;
/** `01:00.0 VGA compatible controller: NVIDIA Corporation GA102 [GeForce RTX 3090] (rev a1)` */
const LSPCI =
  /^[0-9a-f:.]+ (?:VGA compatible|3D|Display) controller(?: \[\w+\])?: NVIDIA Corporation \w+ \[([^\]]+)\]/i;

/**
 * Reads two other programs that list GPUs: `gpustat`, and `lspci`, which also
 * works without a driver.
 */
export function readTools(lines: readonly string[]): SmiReading {
  const gpus: SmiGpu[] = [];
  const read = new Set<number>();
  let driver: string | undefined;
  lines.forEach((text, i) => {
    const found = gpustat(text, i + 1) ?? lspci(text, i + 1, gpus.length);
    if (found) gpus.push(found);
    const head = GPUSTAT_HEAD.exec(text)?.[1];
    const isHead = head !== undefined && GPUSTAT.test(lines[i + 1] ?? '');
    if (isHead) driver ??= head;
    if (found || isHead) read.add(i + 1);
  });
  return {
    format: 'list',
    gpus,
    read,
    ...(driver !== undefined && { driver }),
  };
}

function gpustat(text: string, line: number): SmiGpu | null {
  const [, index, name = '', busy, used, memory] = GPUSTAT.exec(text) ?? [];
  if (index === undefined) return null;
  return {
    index: Number(index),
    name: name.trim(),
    whole: true,
    memoryMiB: Number(memory),
    mig: [],
    use: { memoryMiB: Number(used), utilization: Number(busy) },
    line,
  };
}

function lspci(text: string, line: number, index: number): SmiGpu | null {
  const model = LSPCI.exec(text)?.[1];
  if (model === undefined) return null;
  // nvidia-smi prints `Tesla V100-PCIE-32GB` for `Tesla V100 PCIe 32GB`
  const name = model
    .replace(/ Rev\. \w$/, '')
    .replace(
      / (PCIe|SXM\d) (\d+GB)$/,
      (_, slot: string, size: string) => `-${slot.toUpperCase()}-${size}`,
    );
  return { index, name, whole: true, mig: [], line };
}
