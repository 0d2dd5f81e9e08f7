import type { SmiGpu, SmiMig, SmiReading } from './types';
import { readVersions } from './versions';

const CARD = /^\s*GPU\s+[0-9A-Fa-f]{4,8}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\.\d/;
/** Starts a GPU if `grep` left out the line with its address. */
const NAME = /^\s*Product Name\s+:/;
/** A slice shares its memory from driver 590 on. */
const FB_MEMORY = /^(?:Shared )?FB Memory Usage$/;
const PAIR = /^\s*([A-Za-z][\w /().-]*):(.*)/;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Open = Mutable<Omit<SmiGpu, 'mig'>> & { mig: Mutable<SmiMig>[] };
type State = {
  gpu: Open | null;
  section: string;
  inMig: boolean;
  /** PID of the program whose type is on one of the next lines. */
  pid: number | null;
};

/**
 * Reads `nvidia-smi -q`, complete or with `-d`. A line without a colon starts a
 * section; its keys follow. The sections of a MIG slice come before those of
 * its GPU and have the same names, so the two are kept apart.
 */
export function readQuery(lines: readonly string[]): SmiReading {
  const gpus: Open[] = [];
  const read = new Set<number>();
  const state: State = { gpu: null, section: '', inMig: false, pid: null };
  let inQuery = false;
  for (const [i, text] of lines.entries()) {
    const name = NAME.test(text);
    if (CARD.test(text) || (name && state.gpu?.name !== '')) {
      state.gpu = { name: '', whole: false, mig: [], line: i + 1 };
      state.inMig = false;
      gpus.push(state.gpu);
    }
    inQuery ||= gpus.length > 0 || /NVSMI LOG/.test(text);
    if (!inQuery) continue;
    readLine(text, i, lines[i + 1], state);
    if (/^\s*[A-Za-z=]/.test(text)) read.add(i + 1);
  }
  return {
    format: 'query',
    ...(inQuery ? readVersions(lines) : {}),
    gpus: gpus.filter(
      (gpu) =>
        gpu.name !== '' ||
        gpu.uuid !== undefined ||
        gpu.memoryMiB !== undefined,
    ),
    read,
  };
}

function readLine(
  text: string,
  at: number,
  next: string | undefined,
  state: State,
): void {
  const pair = PAIR.exec(text);
  if (!pair) {
    state.section = text.trim();
    if (state.section === 'MIG Device') {
      state.inMig = true;
      state.gpu?.mig.push({});
    }
    return;
  }
  const [, key = '', value = ''] = pair.map((part) => part.trim());
  if (/^(Accounting Mode|Minor Number|GPU UUID|VBIOS Version)$/.test(key))
    state.inMig = false;
  if (!state.gpu) return;
  readPair(state.gpu, key, value, state, at, next);
  readUse(state.gpu, key, value, state);
}

function readPair(
  gpu: Open,
  key: string,
  value: string,
  { section, inMig }: State,
  at: number,
  next: string | undefined,
): void {
  if (key === 'Product Name') {
    gpu.name = value;
    // Another key-value pair or an empty line below shows that the name ends with its line.
    gpu.whole = next !== undefined && (next === '' || PAIR.test(next));
    gpu.line = at + 1;
  } else if (key === 'GPU UUID' && /^GPU-[0-9a-f-]{36}$/.test(value))
    gpu.uuid = value;
  else if (key === 'Total' && FB_MEMORY.test(section)) {
    const memory = /^(\d+) MiB$/.exec(value);
    if (!memory) return;
    const slice = inMig ? gpu.mig.at(-1) : undefined;
    if (slice) slice.memoryMiB ??= Number(memory[1]);
    else if (!inMig) gpu.memoryMiB ??= Number(memory[1]);
  } else if (key === 'Current' && section === 'MIG Mode')
    gpu.migEnabled = value === 'Enabled';
}

/** Reads memory in use, utilization, and the computing programs. */
function readUse(gpu: Open, key: string, value: string, state: State): void {
  const { section, inMig } = state;
  const number = /^(\d+)(?: MiB| %)?$/.exec(value)?.[1];
  const slice = inMig ? gpu.mig.at(-1) : undefined;
  const used = slice ?? gpu;
  if (key === 'Processes' && value === 'None')
    gpu.use = { ...gpu.use, processes: [] };
  else if (section === 'Processes' && key === 'Type') {
    // a program that only draws does not slow down computing programs
    const own = state.pid !== null && value.includes('C') ? [state.pid] : [];
    gpu.use = {
      ...gpu.use,
      processes: [...(gpu.use?.processes ?? []), ...own],
    };
  } else if (number === undefined) return;
  else if (key === 'Process ID') state.pid = Number(number);
  else if (key === 'Used' && FB_MEMORY.test(section))
    used.use = { ...used.use, memoryMiB: Number(number) };
  else if (/^GPU$/i.test(key) && section === 'Utilization')
    used.use = { ...used.use, utilization: Number(number) };
  else if (slice && key === 'Index') slice.device = Number(number);
  else if (slice && /^GPU instance ID$/i.test(key)) slice.gi = Number(number);
  else if (slice && /^Compute instance ID$/i.test(key))
    slice.ci = Number(number);
}
