import { otherMaker } from '../query/otherMaker';
import type { SmiGpu, SmiMig, SmiReading } from './types';

/**
 * The beginning of a GPU's line. Name and UUID are cut out of the rest
 * separately, so that the running time stays linear.
 */
const CARD = /^\s*(?:\[\d+\]\s*)?GPU\s+(\d{1,3})\s*:/;
const MIG = /^\s*MIG\s+(\S+)\s+Device\s+(\d+)\s*:\s*\(UUID:\s*([^)\s]+)/;
const UUID = /^GPU-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Open = { -readonly [K in keyof SmiGpu]: SmiGpu[K] } & { mig: SmiMig[] };

/**
 * Reads `nvidia-smi -L`: one GPU per line, its MIG slices below it. The bracket
 * with the UUID shows that the name is complete; a line without it is accepted
 * only if the next line is empty or starts another GPU.
 */
export function readList(lines: readonly string[]): SmiReading {
  const gpus: Open[] = [];
  const read = new Set<number>();
  let next = 0;
  for (const [i, text] of lines.entries()) {
    if (i < next) continue;
    const mig = MIG.exec(text);
    if (mig) {
      const [, profile = '', device, uuid = ''] = mig;
      gpus.at(-1)?.mig.push({ profile, uuid, device: Number(device) });
      read.add(i + 1);
      continue;
    }
    const card = cardAt(lines, i);
    if (!card) continue;
    for (let n = 0; n < card.lines; n++) read.add(i + 1 + n);
    gpus.push({ ...card.gpu, mig: [], line: i + 1 });
    next = i + card.lines;
  }
  for (const gpu of gpus) if (gpu.mig.length > 0) gpu.migEnabled = true;
  return { format: 'list', gpus, read };
}

type Card = {
  readonly gpu: Pick<SmiGpu, 'index' | 'name' | 'whole' | 'uuid'>;
  readonly lines: number;
};

/** The GPU that starts at a line; a terminal may have wrapped it into two. */
function cardAt(lines: readonly string[], at: number): Card | null {
  const text = lines[at] ?? '';
  const found = partsOf(text);
  // `GPU 00000000:01:00.0` starts a GPU in `-q`; it is not a list.
  if (!found || /^\s*GPU\s+[0-9A-F]{4,8}:[0-9A-F]{2}:/i.test(text)) return null;
  const next = lines[at + 1];
  const begins =
    next !== undefined && (partsOf(next) !== null || MIG.test(next));
  if (!isClosed(text) && next !== undefined && next !== '' && !begins) {
    const joined = partsOf(text + next);
    if (joined && isClosed(text + next))
      return { gpu: toGpu(joined, true), lines: 2 };
  }
  return {
    gpu: toGpu(found, found.ended || begins || next === ''),
    lines: 1,
  };
}

/** Whether the bracket with the UUID is complete. */
const isClosed = (text: string): boolean => /\(UUID:[^()]*\)/.test(text);

/** The pieces of a GPU's line; `uuid` is null if there is no opening bracket with one. */
type Parts = {
  readonly index: number;
  readonly name: string;
  readonly uuid: string | null;
  /** Whether something follows the name, so that it is complete. */
  readonly ended: boolean;
};

function partsOf(text: string): Parts | null {
  const start = CARD.exec(text);
  if (!start) return null;
  const rest = text.slice(start[0].length);
  const at = rest.indexOf('(UUID:');
  // A summary that someone wrote has more columns, `fastfetch` the clock and the kind.
  const [name = '', ...more] = (at === -1 ? rest : rest.slice(0, at))
    .trim()
    .split(/ {2,}| @ | \[/);
  if (name === '' || otherMaker(name)) return null;
  const uuid =
    at === -1
      ? null
      : (rest.slice(at + '(UUID:'.length).split(')')[0] ?? '').trim();
  return {
    index: Number(start[1]),
    name,
    uuid,
    ended: at !== -1 || more.length > 0,
  };
}

function toGpu({ index, name, uuid }: Parts, whole: boolean): Card['gpu'] {
  return {
    index,
    name,
    whole,
    ...(uuid !== null && UUID.test(uuid) ? { uuid } : {}),
  };
}
