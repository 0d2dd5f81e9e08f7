import { literal, word } from '../../command/word';
import type { Codec } from './codec';
import { formatCsv, parseCsv } from './csv';

/** The comma-separated fields of `--gpus`, without quotes. */
export type Gpus = { readonly fields: readonly string[] };

/** The request that the client sends to the engine. */
export type GpuRequest = {
  /**
   * Number of GPUs; -1 means all. The client sets 1 if there is neither a count
   * nor device IDs.
   */
  readonly count?: number;
  readonly deviceIds?: readonly string[];
  readonly capabilities?: readonly string[];
  readonly driver?: string;
};

/**
 * The request that the client builds from the fields: a bare number is a count,
 * and `device=` lists GPUs. Null if the client or the engine reports an error.
 * Source: https://github.com/docker/cli/blob/master/opts/gpus.go, and tests
 * with the client.
 */
export function gpuRequest({ fields }: Gpus): GpuRequest | null {
  const request: { -readonly [K in keyof GpuRequest]: GpuRequest[K] } = {};
  const seen = new Set<string>();
  for (const field of fields) {
    const at = field.indexOf('=');
    const [key = ''] = field.split('=');
    const value = field.slice(at + 1);
    if (seen.has(key)) return null;
    seen.add(key);
    if (at === -1 || key === 'count') {
      const count = value === 'all' ? -1 : Number(value);
      if (!/^(all|-?\d+)$/.test(value)) return null;
      request.count = count;
      seen.add('count');
    } else if (key === 'device') request.deviceIds = value.split(',');
    else if (key === 'capabilities') request.capabilities = value.split(',');
    else if (key === 'driver') request.driver = value;
    else if (key !== 'options') return null;
  }
  // unquoted `device=0,1` sets both; the engine accepts only one of them
  if (request.count !== undefined && request.deviceIds) return null;
  if (!request.deviceIds) request.count ??= 1;
  return request;
}

/** The value that selects these GPUs, by index or UUID. */
export const gpuDevices = (ids: readonly string[]): Gpus => ({
  fields: [`device=${ids.join(',')}`],
});

export const gpusKind: Codec<Gpus> = {
  parse(raw) {
    const words = parseCsv(raw);
    const fields = words?.map(literal);
    if (!fields?.every((f) => f !== null)) return null;
    return gpuRequest({ fields }) ? { fields } : null;
  },
  format: ({ fields }) => formatCsv(fields.map((f) => word(f))),
  describe(value) {
    const { count, deviceIds } = gpuRequest(value) ?? {};
    if (deviceIds) {
      const list = deviceIds.join(', ');
      return {
        en: `Exactly these GPUs: ${list}. In the container, they’re numbered from 0 again.`,
        zh: `就用这几块显卡：${list}。容器里会重新从 0 开始编号。`,
      };
    }
    if (count === -1)
      return {
        en: 'All GPUs of the server, including the ones that others are using.',
        zh: '服务器上的所有显卡，包括别人正在用的。',
      };
    return {
      en: `${count === 1 ? '1 GPU' : `${String(count)} GPUs`}: a number is a count, and the engine takes the first ones, free or not.`,
      zh: `${String(count)} 块显卡：数字表示数量，引擎总是从第一块开始取，不管有没有人在用。`,
    };
  },
};
