import type { Arch, Capability } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { archCapability, machineCodeRuns, ptxCanRun } from '../capability';
import { cudaLevel } from './driver';
import type { Driver, Gate } from './types';

/**
 * Whether a build has code for a GPU: machine code with its major number, or
 * PTX of an older capability that the driver can compile. PTX from a CUDA newer
 * than the driver knows does not help: minor-version compatibility does not
 * cover it.
 */
export function archGate(
  cc: Capability,
  archs: readonly Arch[],
  cuda: string,
  driver: Driver,
): Gate {
  const codes = archs.map(archCapability);
  const values = {
    cc,
    cuda,
    archs: shown(archs),
    level: cudaLevel(driver) ?? '?',
  };
  if (codes.some((code) => machineCodeRuns(code, cc)))
    return { kind: 'runs', reasons: [{ rule: 'card-native', values }] };
  const ptx = archs.some(
    (arch) => arch.endsWith('+PTX') && ptxCanRun(archCapability(arch), cc),
  );
  if (ptx) return ptxGate(values);
  // The build omits this capability but has newer ones: 6.1 with `5.0 7.0 8.0`.
  return codes.some((code) => compareVersions(code, cc) > 0)
    ? { kind: 'card-too-old', reasons: [{ rule: 'card-too-old', values }] }
    : { kind: 'card-too-new', reasons: [{ rule: 'card-too-new', values }] };
}

function ptxGate(
  values: Readonly<Record<'cuda' | 'level' | 'cc' | 'archs', string>>,
): Gate {
  if (values.level === '?')
    return { kind: 'unknown', reasons: [{ rule: 'driver-unknown', values }] };
  return compareVersions(values.level, values.cuda) >= 0
    ? { kind: 'ptx-only', reasons: [{ rule: 'card-ptx', values }] }
    : {
        kind: 'driver-too-old',
        reasons: [{ rule: 'card-ptx-old-driver', values }],
      };
}

/** An arch list as text. If every entry has PTX (a toolkit), `+PTX` is omitted. */
function shown(archs: readonly Arch[]): string {
  const all = archs.every((arch) => arch.endsWith('+PTX'));
  return (all ? archs.map(archCapability) : archs).join(' ');
}
