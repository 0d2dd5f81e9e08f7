import type { SmiGpu, SmiMig, SmiReading } from './types';

const CARD =
  /^\s*(?:\[\d+\]\s*)?GPU\s+(\d{1,3})\s*:\s*(\S.*?)\s*(?:\(UUID:\s*([^)]*)\)?.*)?$/;
const MIG = /^\s*MIG\s+(\S+)\s+Device\s+\d+\s*:\s*\(UUID:\s*([^)\s]+)/;
const UUID = /^GPU-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Open = { -readonly [K in keyof SmiGpu]: SmiGpu[K] } & { mig: SmiMig[] };

/**
 * `nvidia-smi -L`: a card a line, MIG slices below it. The bracket with the
 * UUID is what shows that the name is whole; a line without it is believed only
 * when the next one begins another card.
 */
export function readList(lines: readonly string[]): SmiReading {
  const gpus: Open[] = [];
  const read = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i] ?? '';
    const mig = MIG.exec(text);
    if (mig) {
      const [, profile = '', uuid = ''] = mig;
      gpus.at(-1)?.mig.push({ profile, uuid });
      read.add(i + 1);
      continue;
    }
    const card = cardAt(lines, i);
    if (!card) continue;
    for (let n = 0; n < card.lines; n++) read.add(i + 1 + n);
    gpus.push({ ...card.gpu, mig: [], line: i + 1 });
    i += card.lines - 1;
  }
  for (const gpu of gpus) if (gpu.mig.length > 0) gpu.migEnabled = true;
  return { format: 'list', gpus, read };
}

type Card = {
  readonly gpu: Pick<SmiGpu, 'index' | 'name' | 'whole' | 'uuid'>;
  readonly lines: number;
};

/** The card that begins at a line; a terminal may have broken it in two. */
function cardAt(lines: readonly string[], at: number): Card | null {
  const text = lines[at] ?? '';
  const found = CARD.exec(text);
  // `GPU 00000000:01:00.0` opens a card of `-q`, it is not a list.
  if (!found || /^\s*GPU\s+[0-9A-F]{4,8}:[0-9A-F]{2}:/i.test(text)) return null;
  const next = lines[at + 1];
  if (found[3] === undefined && next !== undefined && next !== '') {
    const joined = CARD.exec(text + next);
    if (joined?.[3] !== undefined && !CARD.test(next) && !MIG.test(next))
      return { gpu: toGpu(joined, true), lines: 2 };
  }
  const whole =
    found[3] !== undefined ||
    (next !== undefined && (CARD.test(next) || MIG.test(next)));
  return { gpu: toGpu(found, whole), lines: 1 };
}

function toGpu(found: RegExpExecArray, whole: boolean): Card['gpu'] {
  const uuid = found[3]?.trim() ?? '';
  return {
    index: Number(found[1]),
    name: found[2] ?? '',
    whole,
    ...(UUID.test(uuid) ? { uuid } : {}),
  };
}
