import { literal } from '../../command/word';
import { gpuRequest } from '../../docker/kinds/gpus';
import type { RunSpec } from '../../docker/runSpec';
import { acceptedRun } from '../readRun';

/**
 * Indexes of the GPUs that the program sees, separated by commas: `0,1`. `none`
 * if there are none, `refused` if the command fails.
 *
 * @param command - a `docker run`
 * @param count - number of GPUs in the server
 */
export function cardsOf(command: string, count: number): string {
  const spec = acceptedRun(command);
  const given = spec && givenCards(spec, count);
  if (!given) return 'refused';
  return visible(spec, given).join(',') || 'none';
}

/**
 * For a count, the engine assigns the first GPUs, and it rejects more than the
 * server has.
 */
function givenCards({ options }: RunSpec, count: number): number[] | null {
  // if there are several, the last one counts
  const gpus = options.gpus?.at(-1);
  if (!gpus) return [];
  const request = gpuRequest(gpus);
  if (!request) return null;
  const all = Array.from({ length: count }, (_, index) => index);
  if (request.deviceIds) {
    const ids = request.deviceIds.map(Number);
    return ids.every((id) => all.includes(id)) ? ids : null;
  }
  const wanted = request.count ?? 1;
  if (wanted > count) return null;
  return wanted === -1 ? all : all.slice(0, wanted);
}

/**
 * The effect of CUDA_VISIBLE_DEVICES: it counts the container's own GPUs from
 * 0, and an index that does not exist hides itself and all after it. Source:
 * https://docs.nvidia.com/cuda/cuda-c-programming-guide/index.html#cuda-environment-variables
 */
function visible({ options }: RunSpec, given: readonly number[]) {
  const variable = options.env?.find(
    ({ name }) => name === 'CUDA_VISIBLE_DEVICES',
  );
  const text = variable?.value && literal(variable.value);
  if (text === undefined || text === null) return given;
  const chosen = text.split(',').map((index) => given[Number(index)]);
  const end = chosen.indexOf(undefined);
  return end === -1 ? chosen : chosen.slice(0, end);
}
