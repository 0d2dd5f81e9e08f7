import { literal } from '../../command/word';
import type { PastedRun } from './rule';

/** The variable that tells NVIDIA's runtime which GPUs the container gets. */
export const devicesVariable = 'NVIDIA_VISIBLE_DEVICES';

/**
 * The value of the variable in a command: undefined if it isn't set, null if
 * only the shell knows it.
 */
export function visibleDevices({ spec }: PastedRun): string | null | undefined {
  const set = spec.options.env
    ?.filter(({ name }) => name === devicesVariable)
    .at(-1);
  return set && (set.value ? literal(set.value) : null);
}
