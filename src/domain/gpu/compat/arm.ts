import { armSupport } from '../../../data/armSupport';
import type { ArmFamily } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import type { Contents } from './types';

/** The processors that a family's images are published for, as far as the table knows. */
export function armOf(
  family: ArmFamily,
  version: string,
): Pick<Contents, 'platforms' | 'armWithoutCuda'> {
  const row = armSupport
    .filter(
      (known) =>
        known.family === family && compareVersions(known.from, version) <= 0,
    )
    .at(-1);
  switch (row?.arm ?? 'unknown') {
    case 'unknown':
      return { platforms: null };
    case 'none':
      return { platforms: ['amd64'] };
    case 'without-cuda':
      return { platforms: ['amd64', 'arm64'], armWithoutCuda: true };
    case 'yes':
      return { platforms: ['amd64', 'arm64'] };
  }
}
