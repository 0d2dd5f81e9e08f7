import { isCut } from '../name/cutName';
import { unwrapTable } from './clean';
import { processList, withProcesses } from './processes';
import type { SmiGpu, SmiMig, SmiReading } from './types';
import { useOf } from './use';
import { readVersions } from './versions';

/**
 * First line of a GPU: index, name, then the field after the name: persistence
 * mode or driver model.
 */
const CARD =
  /(?:^|\|)\s*(\d{1,3})\s+([^\s|]+(?:\s+[^\s|]+)*?)\s+(?:On|Off|N\/A|\[N\/A\]|WDDM|TCC|MCDM|ERR!)\s*\|/;
/** The same line, truncated before that field. */
const CARD_BROKEN =
  /^\|\s*(\d{1,3})\s{1,3}((?:NVIDIA|Tesla|Quadro|GeForce|TITAN|GRID|[A-Z]+\d).*)/;
const MEMORY =
  /\|[^|]*?(\d{1,8})\s*MiB\s*\/\s*(\d+)\s*MiB(?:\s*\|\s*(\d{1,3})%)?/;
/** The same line of a GPU that has no memory of its own. */
const BUSY = /\|\s*(?:Not Supported|N\/A)\s*\|\s*(\d{1,3})%/;
const MIG_MODE = /\|\s*(Enabled|Disabled)\*?\s*(?:\|\s*)?$/;
/** GPU, GPU instance, compute instance, MIG device, memory in use, memory. */
const MIG_ROW =
  /\|\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\|\s*(\d+)\s*MiB\s*\/\s*(\d+)\s*MiB/;

type Open = { -readonly [K in keyof SmiGpu]: SmiGpu[K] } & { mig: SmiMig[] };
type Part = 'cards' | 'mig' | 'processes';

/**
 * Reads the table that `nvidia-smi` prints without options, of any driver from
 * 331 on: GPUs, memory, MIG slices, and processes.
 */
export function readTable(lines: readonly string[]): SmiReading {
  const unwrapped = unwrapTable(lines);
  const gpus: Open[] = [];
  const read = new Set<number>();
  let part: Part = 'cards';
  let inTable = false;
  const machines = countMachines();
  const processes = processList();
  for (const { text, line, pieces } of unwrapped) {
    const machine = machines(text);
    if (/NVIDIA-SMI\s+\d/.test(text)) part = 'cards';
    else if (/\|\s*MIG devices:/.test(text)) part = 'mig';
    else if (/Processes:|Compute processes:/.test(text)) part = 'processes';
    if (part === 'processes') processes.add(text);
    inTable ||= /NVIDIA-SMI\s+\d/.test(text) || CARD.test(text);
    const known =
      part === 'cards'
        ? readCardLine(text, line, gpus, machine)
        : part === 'mig' && readMigLine(text, gpus);
    if (known || (inTable && /^\s*[|+]/.test(text)))
      for (let i = 0; i < pieces; i++) read.add(line + i);
  }
  return {
    format: 'table',
    ...readVersions(unwrapped.map(({ text }) => text)),
    gpus: gpus.map((gpu) => withProcesses(gpu, processes)),
    read,
  };
}

/**
 * Returns a function that numbers the machine of each line: a header with
 * another driver version starts another machine.
 */
function countMachines(): (text: string) => number {
  let machine = 0;
  let last: string | undefined;
  return (text) => {
    const { driver } = /NVIDIA-SMI\s+\d/.test(text) ? readVersions([text]) : {};
    if (driver !== undefined && last !== undefined && driver !== last)
      machine++;
    last = driver ?? last;
    return machine;
  };
}

function readCardLine(
  text: string,
  line: number,
  gpus: Open[],
  machine: number,
): boolean {
  const card = CARD.exec(text) ?? CARD_BROKEN.exec(text);
  if (card) {
    const name = (card[2] ?? '').trim();
    // the driver lost this GPU and cannot tell its name
    if (name === 'ERR!') return true;
    const broken = !CARD.test(text);
    const whole = !broken && !isCut(name);
    gpus.push({
      index: Number(card[1]),
      name,
      whole,
      mig: [],
      ...(machine > 0 ? { machine } : {}),
      line,
    });
    return true;
  }
  const gpu = gpus.at(-1);
  if (!gpu) return false;
  const memory = MEMORY.exec(text);
  if (memory && gpu.memoryMiB === undefined) {
    gpu.memoryMiB = Number(memory[2]);
    gpu.use = useOf(memory[1], memory[3]);
  }
  const busy = BUSY.exec(text);
  if (busy && gpu.use === undefined) gpu.use = useOf(undefined, busy[1]);
  const mode = MIG_MODE.exec(text);
  if (mode) gpu.migEnabled = mode[1] === 'Enabled';
  return memory !== null || busy !== null || mode !== null;
}

function readMigLine(text: string, gpus: readonly Open[]): boolean {
  const row = MIG_ROW.exec(text);
  if (!row) return false;
  const gpu = gpus.filter(({ index }) => index === Number(row[1])).at(-1);
  const [, , gi, ci, device, used, total] = row;
  gpu?.mig.push({
    gi: Number(gi),
    ci: Number(ci),
    device: Number(device),
    memoryMiB: Number(total),
    use: useOf(used),
  });
  return true;
}
