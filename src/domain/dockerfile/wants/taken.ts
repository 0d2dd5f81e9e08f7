import type { FileLine, ReadFile, Wanted } from '../../requirements/types';
import type { Base } from '../base';
import type { Demand } from './demand';
import { isForLinux } from './forLinux';
import { frameworks, replaces } from './framework';
import type { TorchWheels } from './torchWheels';
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
  torch: TorchWheels | null,
): readonly Taken[] {
  const pipOnly = ['requirements', 'pyproject', 'uv-lock'].includes(format);
  if (!pipOnly) return [];
  const packages = lines.flatMap((line): readonly Taken[] =>
    line.kind === 'package'
      ? line.wanted.flatMap((wanted): readonly Taken[] => {
          const why = whyTaken(wanted, demand, base, built, torch);
          return why ? [{ line, wanted, id: wanted.id, why }] : [];
        })
      : [],
  );
  if (demand.framework?.id !== 'torch' && !torch) return packages;
  const out = packages.map(({ wanted }) => wanted);
  const isNeeded = demand.asked.some(
    ({ wanted }) =>
      !out.includes(wanted) && /\+(cu|cpu|rocm)/.test(wanted.spec),
  );
  const indexes = lines
    .filter((line) => isTorchIndex(line, isNeeded))
    .map((line): Taken => ({
      line,
      wanted: null,
      id: '',
      why: 'index',
    }));
  return [...packages, ...indexes].sort((a, b) => a.line.first - b.line.first);
}

function whyTaken(
  wanted: Wanted,
  { asked, unfit, framework }: Demand,
  { release }: Base,
  built: readonly string[],
  torch: TorchWheels | null,
): TakenWhy | null {
  if (unfit.some((one) => one.wanted === wanted)) return 'gpus';
  if (!asked.some((one) => one.wanted === wanted)) return 'group';
  if (wanted.from === 'local') return 'local';
  if (!isForLinux(wanted.marker)) return 'not-linux';
  if (built.includes(wanted.id)) return 'wheel';
  if (torch?.ids.includes(wanted.id)) return 'wheel-index';
  if (torch)
    return replaces(wanted, frameworks.torch, null)
      ? 'companion'
      : byName(wanted);
  return (framework && replaces(wanted, framework, release)) ?? byName(wanted);
}

/** A path of conda's build, which pip cannot install: the name replaces it. */
const byName = ({ from }: Wanted): TakenWhy | null =>
  from === 'conda-build' ? 'conda-build' : null;

/**
 * PyTorch's package index, when PyTorch is already installed. As the only index
 * it lacks other packages; as an extra index pip searches it for every package.
 *
 * @param isNeeded - whether another package comes from it
 */
const isTorchIndex = (line: FileLine, isNeeded: boolean): boolean =>
  line.kind === 'option' &&
  (line.option.name === '--index-url' ||
    (!isNeeded &&
      ['--extra-index-url', '--find-links'].includes(line.option.name))) &&
  /^https?:\/\/download\.pytorch\.org\//.test(line.option.value);
