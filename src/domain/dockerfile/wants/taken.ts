import type { FileLine, ReadFile, Wanted } from '../../requirements/types';
import type { Base } from '../base';
import type { Demand } from './demand';
import { replaces } from './framework';
import type { Taken, TakenWhy } from './types';

/**
 * The lines that are removed from pip's file, and why. Files for conda and R
 * are used unchanged.
 */
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

/** Whether a marker excludes Linux by name only; any other marker is left to pip. */
const isForLinux = (marker: string): boolean =>
  !/^\s*\(?\s*(sys_platform|platform_system|os_name)\s*(==\s*['"](win32|darwin|Windows|Darwin|nt)['"]|!=\s*['"](linux|Linux|posix)['"])\s*\)?\s*$/.test(
    marker,
  );

/** PyTorch's index as the only index, on which other packages are missing. */
const isTorchIndex = (line: FileLine, { framework }: Demand): boolean =>
  framework?.id === 'torch' &&
  line.kind === 'option' &&
  line.option.name === '--index-url' &&
  /^https?:\/\/download\.pytorch\.org\//.test(line.option.value);
