import type { FileLine, ReadFile, Wanted } from '../../requirements/types';
import type { Base } from '../base';
import type { Demand } from './demand';
import { replaces } from './framework';
import type { Taken, TakenWhy } from './types';

/** The lines that pip is not given, and why. Conda's and R's files are given as they are. */
export function takenOf(
  { format, lines }: ReadFile,
  demand: Demand,
  base: Base,
  built: readonly string[],
): readonly Taken[] {
  const pipOnly = ['requirements', 'pyproject', 'uv-lock'].includes(format);
  if (!pipOnly) return [];
  return lines.flatMap((line): readonly Taken[] => {
    if (line.kind === 'option')
      return isTorchIndex(line, demand) ? [{ line, id: '', why: 'index' }] : [];
    if (line.kind !== 'package') return [];
    return line.wanted.flatMap((wanted): readonly Taken[] => {
      const why = whyTaken(wanted, demand, base, built);
      return why ? [{ line, id: wanted.id, why }] : [];
    });
  });
}

function whyTaken(
  wanted: Wanted,
  { asked, framework }: Demand,
  { release }: Base,
  built: readonly string[],
): TakenWhy | null {
  if (!asked.some((one) => one.wanted === wanted)) return 'group';
  if (wanted.from === 'local') return 'local';
  if (!isForLinux(wanted.marker)) return 'not-linux';
  if (built.includes(wanted.id)) return 'wheel';
  return framework && replaces(wanted, framework, release);
}

/** What a marker says of other systems alone; anything else is pip's to judge. */
const isForLinux = (marker: string): boolean =>
  !/^\s*\(?\s*(sys_platform|platform_system|os_name)\s*(==\s*['"](win32|darwin|Windows|Darwin|nt)['"]|!=\s*['"](linux|Linux|posix)['"])\s*\)?\s*$/.test(
    marker,
  );

/** The whole index is PyTorch's, where nothing else would be found. */
const isTorchIndex = (line: FileLine, { framework }: Demand): boolean =>
  framework?.id === 'torch' &&
  line.kind === 'option' &&
  line.option.name === '--index-url' &&
  /^https?:\/\/download\.pytorch\.org\//.test(line.option.value);
