import type { SmiGpu, SmiMig, SmiReading } from './types';
import { readVersions } from './versions';

const CARD = /^\s*GPU\s+[0-9A-Fa-f]{4,8}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\.\d/;
const PAIR = /^\s*([A-Za-z][\w /().-]*?)\s*:\s*(.*)$/;

type Open = { -readonly [K in keyof SmiGpu]: SmiGpu[K] } & { mig: SmiMig[] };
type State = { gpu: Open | null; section: string; inMig: boolean };

/**
 * `nvidia-smi -q`, whole or with `-d`. A line without a colon opens a section;
 * its keys follow. The sections of a MIG slice stand before those of its card
 * and carry the same names, so they are kept apart.
 */
export function readQuery(lines: readonly string[]): SmiReading {
  const gpus: Open[] = [];
  const read = new Set<number>();
  const state: State = { gpu: null, section: '', inMig: false };
  let inQuery = false;
  for (const [i, text] of lines.entries()) {
    if (CARD.test(text)) {
      inQuery = true;
      state.gpu = { name: '', whole: false, mig: [], line: i + 1 };
      state.inMig = false;
      gpus.push(state.gpu);
    } else if (/NVSMI LOG/.test(text)) inQuery = true;
    else if (!inQuery) continue;
    else readLine(text, i, lines[i + 1], state);
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
    if (state.section === 'MIG Device') state.inMig = true;
    return;
  }
  const [, key, value] = pair as unknown as [string, string, string];
  if (/^(Accounting Mode|Minor Number|GPU UUID|VBIOS Version)$/.test(key))
    state.inMig = false;
  if (state.gpu) readPair(state.gpu, key, value.trim(), state, at, next);
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
    // Another pair below shows that the name goes to the end of its line.
    gpu.whole = next !== undefined && PAIR.test(next);
    gpu.line = at + 1;
  } else if (key === 'GPU UUID' && /^GPU-[0-9a-f-]{36}$/.test(value))
    gpu.uuid = value;
  else if (key === 'Total' && section === 'FB Memory Usage') {
    const memory = /^(\d+) MiB$/.exec(value);
    if (!memory) return;
    if (inMig) gpu.mig.push({ memoryMiB: Number(memory[1]) });
    else gpu.memoryMiB ??= Number(memory[1]);
  } else if (key === 'Current' && section === 'MIG Mode')
    gpu.migEnabled = value === 'Enabled';
}
