import { otherMaker } from '../query/otherMaker';
import type { SmiGpu, SmiReading } from './types';

/** `[0] NVIDIA A100-SXM4-80GB | 35'C,   0 % |  1234 / 81920 MB | ann(1200M)` */
const GPUSTAT =
  /^\s*\[(\d{1,3})\] ([^|]+)\| *\d+ ?['°]?C,(?: *\d+ %,)? *(\d+) % *(?:,[^|]*)?\| *(\d+) \/ *(\d+) MB\b/;
/** The line above: host, date, driver. */
const GPUSTAT_HEAD = /\b20\d\d {1,3}(\d{3}\.\d+(?:\.\d+)?)$/;
/**
 * `01:00.0 VGA compatible controller: NVIDIA Corporation GA102 [GeForce RTX 3090] (rev a1)`
 * of `lspci`, `Device-1: NVIDIA GA102 [GeForce RTX 3090] driver: nvidia` of `inxi`.
 */
const PCI =
  /^(?:[0-9a-f:.]+ (?:VGA compatible|3D|Display) controller(?: \[\w+\])?|\s*Device-\d+): NVIDIA (?:Corporation )?\w+ \[([^\]]+)\]/i;
/** `lshw`, whose next line names the manufacturer. */
const LSHW = /^\s*product: \w+ \[([^\]]+)\]/;
const LSHW_NVIDIA = /^\s*vendor: NVIDIA/;
/** `Device 0 [NVIDIA GeForce RTX 4090] PCIe GEN 4@16x` */
const NVTOP = /^\s*Device \d+ \[([^\]]+)\] +PCIe GEN/;
/** `neofetch`, `fastfetch`, and the forms of bug reports. */
const FETCH = /^\s*GPU: (NVIDIA [^@[\]]*[^@[\]\s])/;

/**
 * Reads other programs that list GPUs: `gpustat`, `nvtop`, and those that also
 * work without a driver, for example `lspci`.
 */
export function readTools(lines: readonly string[]): SmiReading {
  const gpus: SmiGpu[] = [];
  const read = new Set<number>();
  let driver: string | undefined;
  lines.forEach((text, i) => {
    const found = gpustat(text, i + 1) ?? named(lines, i, gpus.length);
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

/** A GPU of which a program prints only the name. */
function named(
  lines: readonly string[],
  at: number,
  index: number,
): SmiGpu | null {
  const text = lines[at] ?? '';
  const [, model] =
    PCI.exec(text) ??
    (LSHW_NVIDIA.test(lines[at + 1] ?? '') ? LSHW.exec(text) : null) ??
    NVTOP.exec(text) ??
    FETCH.exec(text) ??
    [];
  if (model === undefined || otherMaker(model)) return null;
  // nvidia-smi prints `Tesla V100-PCIE-32GB` for `Tesla V100 PCIe 32GB`
  const name = model
    .replace(/ Rev\. \w$/, '')
    .replace(
      / (PCIe|SXM\d) (\d+GB)$/,
      (_, slot: string, size: string) => `-${slot.toUpperCase()}-${size}`,
    );
  return { index, name, whole: true, mig: [], line: at + 1 };
}
