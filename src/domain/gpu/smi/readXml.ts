import type { CardUse } from '../../../data/schema/machine';
import type { SmiGpu, SmiMig, SmiReading } from './types';
import { useOf } from './use';

/** More than any machine has; bounds the work. */
const MAX_CARDS = 64;

/**
 * Reads `nvidia-smi -q -x`. Uses patterns because an XML parser would reject a
 * truncated document, which still has useful data.
 */
export function readXml(lines: readonly string[]): SmiReading {
  const text = lines.join('\n');
  const read = new Set<number>();
  if (!/<(nvidia_smi_log|gpu id=|product_name|driver_version)/.test(text))
    return { format: 'xml', gpus: [], read };
  lines.forEach((line, i) => {
    if (/^\s*<[/!?a-z]/.test(line)) read.add(i + 1);
  });
  const driver = field(text, 'driver_version');
  const cuda = /^\d+\.\d+$/.exec(
    field(text, 'cuda_version') ?? field(text, 'cuda_umd_version') ?? '',
  )?.[0];
  return {
    format: 'xml',
    ...(driver !== undefined && /^\d{3}\./.test(driver) ? { driver } : {}),
    ...(cuda === undefined ? {} : { cuda }),
    gpus: [...text.matchAll(/<gpu id=[\s\S]*?(?=<gpu id=|$)/g)]
      .slice(0, MAX_CARDS)
      .map((block, i) =>
        readCard(block[0], i, text.slice(0, block.index).split('\n').length),
      ),
    read,
  };
}

function readCard(block: string, index: number, line: number): SmiGpu {
  const name = field(block, 'product_name');
  const uuid = field(block, 'uuid');
  // The MIG slices come first and have their own memory values.
  const own = block.replace(/<mig_devices>[\s\S]*?<\/mig_devices>/, '');
  const memory = /<fb_memory_usage>\s*<total>(\d+) MiB/.exec(own);
  const mode = field(block, 'current_mig');
  const slices =
    /<mig_devices>([\s\S]*?)<\/mig_devices>/.exec(block)?.[1] ?? '';
  return {
    index,
    name: name ?? '',
    whole: name !== undefined,
    ...(uuid?.startsWith('GPU-') ? { uuid } : {}),
    ...(memory ? { memoryMiB: Number(memory[1]) } : {}),
    ...(mode === 'Enabled' || mode === 'Disabled'
      ? { migEnabled: mode === 'Enabled' }
      : {}),
    use: useIn(own),
    mig: [...slices.matchAll(/<mig_device>[\s\S]*?<\/mig_device>/g)].map(
      ([slice]) => readSlice(slice),
    ),
    line,
  };
}

function readSlice(slice: string): SmiMig {
  const number = (name: string) => /^\d+$/.exec(field(slice, name) ?? '')?.[0];
  const [device, gi, ci] = [
    number('index'),
    number('gpu_instance_id'),
    number('compute_instance_id'),
  ];
  const total = /<fb_memory_usage>\s*<total>(\d+) MiB/.exec(slice)?.[1];
  return {
    ...(device !== undefined && { device: Number(device) }),
    ...(gi !== undefined && { gi: Number(gi) }),
    ...(ci !== undefined && { ci: Number(ci) }),
    ...(total !== undefined && { memoryMiB: Number(total) }),
    use: useIn(slice),
  };
}

/** Memory in use, utilization, and the computing programs of a GPU or slice. */
function useIn(block: string): CardUse {
  const memory = /<fb_memory_usage>[\s\S]*?<\/fb_memory_usage>/.exec(
    block,
  )?.[0];
  const used = /^(\d+) MiB$/.exec(field(memory ?? '', 'used') ?? '')?.[1];
  const busy = /^(\d+) %$/.exec(field(block, 'gpu_util') ?? '')?.[1];
  const list = /<processes>[\s\S]*?<\/processes>/.exec(block)?.[0];
  return {
    ...useOf(used, busy),
    ...(list !== undefined && { processes: computeIn(list) }),
  };
}

const computeIn = (list: string): readonly number[] =>
  list
    .split('<process_info>')
    .filter((one) => field(one, 'type')?.includes('C'))
    .flatMap((one) => /^\d+$/.exec(field(one, 'pid') ?? '')?.[0] ?? [])
    .map(Number);

const field = (text: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]?.trim();
