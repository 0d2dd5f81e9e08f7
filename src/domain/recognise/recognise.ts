import type { PasteKind } from '../../data/schema/paste';
import { parseNvidiaSmi } from '../gpu/smi/parseNvidiaSmi';
import { unquoted } from '../text/unquoted';
import { cleanPaste } from './cleanPaste';
import { commandShare } from './commandShare';
import { composeShare } from './composeShare';
import { dockerfileShare } from './dockerfileShare';
import { isMessage, saysError } from './logSigns';
import { packageShare } from './packageShare';
import { LONGEST_QUERY } from './longestQuery';

/** From this share on, a text is of a kind, regardless of its other lines. */
const NEARLY_ALL = 0.9;
/** From this share on, a text is of a kind if no other line reports an error. */
const MOST = 0.5;

/**
 * The kind of a text: the one that explains most of its lines. A text that also
 * reports an error is a log: `$ docker run …` with a message below is pasted
 * for the message. Never throws; an empty text is a search query.
 */
export function recognise(text: string): PasteKind {
  const lines = cleanPaste(text);
  if (lines.length === 0) return 'words';
  const { kind, share } = best(lines, text);
  if (share >= NEARLY_ALL) return kind;
  if (lines.length === 1) return ofOneLine(lines[0] ?? '');
  if (saysError(lines)) return 'log';
  return share >= MOST ? kind : 'log';
}

type Guess = { readonly kind: PasteKind; readonly share: number };

function best(lines: readonly string[], text: string): Guess {
  const guesses: readonly Guess[] = [
    { kind: 'smi', share: smiShare(lines, text) },
    { kind: 'compose', share: composeShare(lines) },
    { kind: 'dockerfile', share: dockerfileShare(lines) },
    { kind: 'command', share: commandShare(lines) },
    { kind: 'packages', share: packageShare(lines) },
  ];
  return guesses.reduce((a, b) => (b.share > a.share ? b : a));
}

const ofOneLine = (line: string): PasteKind =>
  line.length > LONGEST_QUERY || isMessage(line) ? 'log' : 'words';

/** Signs of any form of `nvidia-smi` output; GPU names alone are a search query. */
const smiSign =
  /NVIDIA-SMI \d|NVRM version:|Product Name\s*:|Driver Version\s*:|NVSMI LOG|nvidia_smi_log|\bGPU \d+: .+\(UUID|MiB \/ +\d+MiB|\bGPU-[0-9a-f]{8}-|memory\.total|driver_version|compute_cap|\d MiB\b.*[,\t]|[,\t] *\d+ MiB|\d \/ +\d+ MB \||NVIDIA Corporation|\bDevice \d+ \[/i;

/** From the text itself, because its reader also removes prefixes that logs need. */
function smiShare(lines: readonly string[], text: string): number {
  if (!lines.some((line) => smiSign.test(line))) return 0;
  const { gpus, driver, unread } = parseNvidiaSmi(text);
  if (gpus.length === 0 && driver === undefined) return 0;
  // The command above the output belongs to it.
  const other = unread.filter(({ text }) => !/nvidia-smi/.test(text));
  const total = unquoted(text).match(/\S.*/g)?.length ?? 0;
  return 1 - other.length / Math.max(lines.length, total);
}
